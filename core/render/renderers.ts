import { renderJson, renderLine } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderPretty } from './render-pretty.ts';
import type { Renderer } from './renderer.ts';

/** Every rendering by the name that `--format` takes. */
export const renderers = {
  pretty: { render: renderPretty, open: '', between: '\n', close: '' },
  json: { render: renderJson, open: '[\n', between: ',\n', close: ']\n' },
  ndjson: { render: renderLine, open: '', between: '', close: '' },
  markdown: { render: renderMarkdown, open: '', between: '\n', close: '' },
} as const satisfies Record<string, Renderer>;

export type RendererName = keyof typeof renderers;
