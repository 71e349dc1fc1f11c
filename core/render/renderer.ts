import type { CheckResult } from '../findings/check-result.ts';
import type { Bilingual } from '../problem.ts';

export type Language = 'zh' | 'en';

/** What a stretch of text is, for those who paint: the renderer itself knows no colours. */
export type Tone = 'good' | 'bad' | 'doubtful' | 'note' | 'strong' | 'faint';

export interface RenderOptions {
  /** Language that comes first. */
  readonly lang: Language;
  /** Gives `text` its colour; the identity where colours are not wanted. */
  readonly paint: (tone: Tone, text: string) => string;
  /** Titles of the rules by id: a result names rules by id alone. */
  readonly titles?: ReadonlyMap<string, Bilingual>;
}

/**
 * Turns results into text, one at a time, so that an archive need not fit into memory: `open` and `close` stand around
 * several results, `between` between them, and a single result stands alone.
 */
export interface Renderer {
  readonly render: (result: CheckResult, options: RenderOptions) => string;
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

/** No colours, Chinese first. */
export const plain: RenderOptions = { lang: 'zh', paint: (_tone, text) => text };
