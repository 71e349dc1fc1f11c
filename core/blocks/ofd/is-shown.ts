import type { XmlElement } from '../package/parse-xml.ts';
import { partNamed } from './local-name.ts';
import { numberOf } from './numbers.ts';

const isFalse = (written: string | undefined): boolean => /^\s*(?:false|0)\s*$/i.test(written ?? '');
const isTrue = (written: string | undefined): boolean => /^\s*(?:true|1)\s*$/i.test(written ?? '');
const isClear = (element: XmlElement | undefined): boolean =>
  numberOf(element?.attributes['Alpha'] ?? '') === 0;

/** Whether an object shows at all: not when it is switched off or wholly transparent. */
export const isShown = (object: XmlElement): boolean =>
  !isFalse(object.attributes['Visible']) && !isClear(object);

interface Painted {
  readonly isStroked: boolean;
  readonly isFilled: boolean;
}

/** How a path is painted: its outline unless that is switched off, its area when asked for (GB/T 33190-2016, 9.1). */
export const pathPaint = (path: XmlElement): Painted => ({
  isStroked: !isFalse(path.attributes['Stroke']) && !isClear(partNamed(path, 'StrokeColor')),
  isFilled: isTrue(path.attributes['Fill']) && !isClear(partNamed(path, 'FillColor')),
});

/**
 * How text is painted: filled unless that is switched off (GB/T 33190-2016, 11.2). Text that is neither filled nor outlined
 * lies unseen behind a scanned page: a guess of a program at what the picture shows.
 */
export const textPaint = (text: XmlElement): Painted => ({
  isStroked: isTrue(text.attributes['Stroke']) && !isClear(partNamed(text, 'StrokeColor')),
  isFilled: !isFalse(text.attributes['Fill']) && !isClear(partNamed(text, 'FillColor')),
});

export const isPainted = ({ isStroked, isFilled }: Painted): boolean => isStroked || isFilled;
