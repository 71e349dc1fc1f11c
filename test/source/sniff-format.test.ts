import { describe, expect, test } from '@jest/globals';
import { sniffFormat } from '../../core/source/sniff-format.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A zip as far as its headers go: one local header for each name. */
function zip(...names: string[]): Uint8Array {
  const header = (name: string) =>
    `PK\x03\x04${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}data`;
  return latin(names.map(header).join(''));
}

const cases: readonly (readonly [name: string, bytes: Uint8Array, format: string])[] = [
  ['a page', utf8('<!DOCTYPE html><html><p>一</p></html>'), 'html'],
  ['a fragment of a page', utf8('\n <div class="a"><p>一、总体情况</p></div>'), 'html'],
  ['a page behind an XML declaration', utf8('<?xml version="1.0"?><html></html>'), 'html'],
  ['a table alone', utf8('<table><tr><td>规章</td></tr></table>'), 'html'],
  ['text', utf8('一、总体情况\n规章 | 0 |'), 'text'],
  [
    'text that speaks of tags',
    utf8('本页的 <a> 标记和 1 < 2 与 3 > 2。\n第二行。\n第三行。\n第四行。\n第五行。'),
    'text',
  ],
  ['Markdown with a picture and a break', utf8('# 报告\n![](a.png)\n| a<br>b | 1 |\n<img src="x">'), 'text'],
  [
    'Markdown with a table of mark-up',
    utf8(`# 报告\n正文。\n正文。\n${'段落。\n'.repeat(400)}<html><body><table></table></body></html>`),
    'text',
  ],
  ['text that begins with a bracket', utf8('[图片]\n(一)主动公开'), 'text'],
  ['UTF-16 text', Uint8Array.from([0xff, 0xfe, 0x00, 0x4e, 0x0a, 0x00]), 'text'],
  ['docx', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml'), 'docx'],
  ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
  ['ofd', zip('OFD.xml', 'Doc_0/Document.xml'), 'ofd'],
  ['another zip', zip('a.txt'), 'zip'],
  ['pdf', latin('%PDF-1.7\n%\xe2\xe3'), 'pdf'],
  ['pdf behind junk', latin('\r\n\r\n%PDF-1.4'), 'pdf'],
  ['doc', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'doc'],
  ['rtf', latin('{\\rtf1\\ansi'), 'rtf'],
  [
    'mhtml',
    utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n<html></html>'),
    'mhtml',
  ],
  ['json', utf8('{"report": 1}'), 'json'],
  ['a list in json', utf8('[ {"a": 1} ]'), 'json'],
  ['other XML', utf8('<?xml version="1.0"?><report><year/></report>'), 'unknown'],
  ['png', latin('\x89PNG\r\n\x1a\n'), 'image'],
  ['jpeg', latin('\xff\xd8\xff\xe0'), 'image'],
  ['bitmap', latin('BM\x10\0\0\0\0\0\0\0'), 'image'],
  [
    'binary rubbish',
    Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 31 + index * 7) % 256),
    'unknown',
  ],
  ['zero bytes', new Uint8Array(100), 'unknown'],
];

describe('format by content', () => {
  test.each(cases)('%s', (_, bytes, format) => {
    expect(sniffFormat({ name: 'upload', bytes })).toEqual({ value: format, problems: [] });
  });

  test('nothing at all is empty', () => {
    const { problems } = sniffFormat({ name: 'a.html', bytes: new Uint8Array() });
    expect(problems).toEqual([{ code: 'file-empty', stage: 'source', fatal: true }]);
  });
});

describe('the name is a hint', () => {
  test.each(['2023/report.html', 'a.HTM', 'show.jsp', 'page.shtml', 'no-extension', 'v1.2', 'a.b/c'])(
    '%s may be a page',
    (name) => {
      expect(sniffFormat({ name, bytes: utf8('<p>一</p>') }).problems).toEqual([]);
    },
  );

  test.each(['report.pdf', 'report.doc', 'report.txt'])('%s is no page', (name) => {
    const { value, problems } = sniffFormat({ name, bytes: utf8('<html></html>') });
    expect(value).toBe('html');
    expect(problems).toMatchObject([
      {
        code: 'format-disagrees-with-name',
        fatal: false,
        data: { extension: name.slice(7), format: 'html' },
      },
    ]);
  });
});
