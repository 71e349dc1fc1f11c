import type { ReportSection } from '../../report/report.ts';

/** Whether a picture stands in the place of the text of a section: it may say anything. */
export const isPicture = ({ lines, hasImage }: ReportSection): boolean => lines.length === 0 && hasImage;
