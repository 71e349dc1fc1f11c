import { escapeMarkdown } from '../../core/index.ts';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Both languages in one line of Markdown, Chinese first. */
export const bothOf = ({ zh, en }: Bilingual): string => `${escapeMarkdown(zh)} · ${escapeMarkdown(en)}`;
