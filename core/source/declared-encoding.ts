import { byteText } from './byte-text.ts';

/** Bytes in which HTML must declare its charset; doubled twice, because real pages put scripts before it. */
const head = 4096;

const declarations = [
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']?\s*([\w.:-]{2,30})/i,
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,30})/i,
];

/** Charset named by an XML declaration or a meta element; undefined when none is. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const text = byteText(bytes, 0, head);
  for (const declaration of declarations) {
    const label = declaration.exec(text)?.[1];
    if (label) return label.toLowerCase();
  }
  return undefined;
}
