import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../core/source/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function utf16(text: string, isBig: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const unit = character.charCodeAt(0);
      return isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );
}

/** GB18030 bytes of the text 一、总体情况, newline, 规章 12. */
const text = '一、总体情况\n规章 12';
const gb = [
  0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6, 0x0a, 0xb9, 0xe6, 0xd5, 0xc2, 0x20,
  0x31, 0x32,
];
const big5 = [0xa4, 0xa4, 0xa4, 0xe5];

const encodings: readonly (readonly [name: string, bytes: Uint8Array, encoding: string])[] = [
  ['UTF-8', utf8(text), 'utf-8'],
  ['UTF-8 with mark', join([0xef, 0xbb, 0xbf], utf8(text)), 'utf-8'],
  ['UTF-16LE with mark', join([0xff, 0xfe], utf16(text, false)), 'utf-16le'],
  ['UTF-16BE with mark', join([0xfe, 0xff], utf16(text, true)), 'utf-16be'],
  ['UTF-16LE without mark', utf16(text, false), 'utf-16le'],
  ['UTF-16BE without mark', utf16(text, true), 'utf-16be'],
  ['GB18030', Uint8Array.from(gb), 'gb18030'],
];

describe('encodings told by the bytes', () => {
  test.each(encodings)('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ value: { text, encoding }, problems: [] });
  });
});

describe('declarations', () => {
  const page = (charset: string, body: readonly number[] | Uint8Array) =>
    join(
      utf8(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head>`),
      body,
    );

  test.each(['gb2312', 'GBK', 'gb18030'])('%s that is right', (charset) => {
    const { value, problems } = decodeText(page(charset, gb));
    expect([value.encoding, value.text.endsWith(text), problems]).toEqual(['gb18030', true, []]);
  });

  test.each<[string, string, readonly number[] | Uint8Array, string]>([
    ['utf-8', 'GB18030', gb, 'gb18030'],
    ['gb2312', 'UTF-8', utf8(text), 'utf-8'],
    ['iso-8859-1', 'GB18030', gb, 'gb18030'],
    ['big5', 'UTF-8', utf8(text), 'utf-8'],
  ])('%s that is wrong loses to %s', (charset, _, body, encoding) => {
    const { value, problems } = decodeText(page(charset, body));
    expect([value.encoding, value.text.endsWith(text)]).toEqual([encoding, true]);
    expect(problems).toMatchObject([
      { code: 'encoding-disagrees-with-declaration', fatal: false, data: { encoding } },
    ]);
  });

  test('a rare encoding is believed when it decodes cleanly', () => {
    expect(decodeText(Uint8Array.from(big5), 'big5').value).toEqual({ text: '中文', encoding: 'big5' });
  });

  test.each(['unicode', 'utf-8'])('%s on plain ASCII says nothing wrong', (charset) => {
    expect(decodeText(utf8('<p>12</p>'), charset)).toEqual({
      value: { text: '<p>12</p>', encoding: 'utf-8' },
      problems: [],
    });
  });

  test('an XML declaration counts', () => {
    const bytes = join(utf8('<?xml version="1.0" encoding="UTF-8"?>'), gb);
    expect(decodeText(bytes).problems.map(({ code }) => code)).toEqual([
      'encoding-disagrees-with-declaration',
    ]);
  });
});

describe('damage', () => {
  const long = '本机关按照规定公开信息。'.repeat(20);

  test('one broken character in UTF-8 does not make it GB18030', () => {
    const bytes = join(utf8(`${long}\n`), [0xe4, 0xb8], utf8(`${long}`));
    const { value, problems } = decodeText(bytes);
    expect(value.encoding).toBe('utf-8');
    expect(problems).toEqual([
      {
        code: 'characters-unreadable',
        stage: 'source',
        fatal: false,
        data: { count: 1 },
        place: { line: 2 },
      },
    ]);
  });

  test('one broken byte in GB18030 does not make it anything else', () => {
    const bytes = join(...Array(20).fill(gb), [0xff], gb);
    expect(decodeText(bytes).value.encoding).toBe('gb18030');
    expect(decodeText(bytes).problems).toMatchObject([{ code: 'characters-unreadable' }]);
  });

  test('characters lost before us are told with their lines, up to a limit', () => {
    const { problems } = decodeText(utf8(`好\r\n坏\ufffd\ufffd\n${'\ufffd\n'.repeat(50)}${long}`));
    expect(problems[0]).toMatchObject({ data: { count: 2 }, place: { line: 2 } });
    expect(problems).toHaveLength(20);
  });

  test('rubbish gives text and problems, never an exception', () => {
    const bytes = Uint8Array.from({ length: 999 }, (_, index) => (index * 73 + 129) % 256);
    expect(decodeText(bytes).problems.length).toBeGreaterThan(0);
  });
});
