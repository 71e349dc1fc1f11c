import { detectEncoding } from '../../source/detect-encoding.ts';
import { type CodePage, ofMachines, pageOfCharset, utf8, western } from './code-pages.ts';
import { decodeRun } from './decode-run.ts';

/** Gathers bytes of text until a character is whole, and knows in which code page they are. */
export interface TextBytes {
  /** A control word of the head of the document. */
  headWord(name: string, value: number | undefined): void;
  /** A control word of the table of fonts, in the definition of a font. */
  fontWord(font: number | undefined, name: string, value: number | undefined): void;
  /** Returns the text before it that is whole, if the byte is in another code page. */
  add(code: number, font: number | undefined, isEscaped: boolean): string;
  /** The text gathered; none is held afterwards. */
  take(): string;
}

/** Bytes at or above this one are no ASCII. */
const firstForeign = 0x80;

/** 0 and 1 stand for whatever page the machine has. */
const asInstalled = 1;

/** @param whole the document: bytes that are not written as escapes may be UTF-8 in all of it */
export function textBytes(whole: Uint8Array): TextBytes {
  const fonts = new Map<number, CodePage | undefined>();
  let documentPage = western;
  let defaultFont = 0;
  let bytes: number[] = [];
  let page: CodePage | undefined;
  let isUtf8: boolean | undefined;
  const isRawUtf8 = (): boolean => {
    isUtf8 ??= detectEncoding(whole, undefined).encoding === 'utf-8';
    return isUtf8;
  };
  const pageOf = (code: number, font: number | undefined, isEscaped: boolean): CodePage | undefined => {
    if (code >= firstForeign && !isEscaped && isRawUtf8()) return utf8;
    return fonts.get(font ?? defaultFont);
  };
  const take = (): string => {
    const text = bytes.length === 0 ? '' : decodeRun({ bytes: Uint8Array.from(bytes), page, documentPage });
    bytes = [];
    return text;
  };
  return {
    headWord(name, value) {
      if (name === 'ansicpg' && value !== undefined && value > asInstalled) documentPage = value;
      if (name === 'deff' && value !== undefined) defaultFont = value;
      documentPage = ofMachines.get(name) ?? documentPage;
    },
    fontWord(font = 0, name, value = 0) {
      if (name === 'fcharset') fonts.set(font, pageOfCharset(value));
      if (name === 'cpg') fonts.set(font, value);
    },
    add(code, font, isEscaped) {
      const own = pageOf(code, font, isEscaped);
      const before = own === page ? '' : take();
      page = own;
      bytes.push(code);
      return before;
    },
    take,
  };
}
