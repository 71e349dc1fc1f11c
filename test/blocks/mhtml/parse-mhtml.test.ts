import { describe, expect, test } from '@jest/globals';
import { parseMhtml } from '../../../core/blocks/mhtml/parse-mhtml.ts';
import { sniffFormat } from '../../../core/source/sniff-format.ts';
import { showBlock } from '../read-sample.ts';

const page =
  '<html><body><p>全年收到申请3件。</p><table><tr><td>规章</td><td>0</td></tr></table></body></html>';
const shown = ['paragraph 全年收到申请3件。', 'grid 规章 ; 0'];

interface Saved {
  readonly body: Buffer | string;
  readonly encoding: string;
  readonly type?: string;
  readonly lineEnd?: string;
}

const quotedPrintable = (bytes: Buffer): string =>
  [...bytes]
    .map(
      (byte, index) =>
        `=${byte.toString(16).toUpperCase().padStart(2, '0')}${index % 20 === 19 ? '=\r\n' : ''}`,
    )
    .join('');

function save({ body, encoding, type = 'text/html; charset="utf-8"', lineEnd = '\r\n' }: Saved): Buffer {
  const head = [
    'From: <Saved by a browser>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html"; boundary="----=_Next"',
    '',
    'A page saved whole.',
    '------=_Next',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    '',
  ].join(lineEnd);
  const tail = ['', '------=_Next', 'Content-Type: image/png', '', 'x', '------=_Next--', ''].join(lineEnd);
  return Buffer.concat([Buffer.from(head), Buffer.from(body), Buffer.from(tail)]);
}

const gb = Buffer.from(
  'c8abc4eacad5b5bdc9eac7eb33bcfea1a3', // 全年收到申请3件。
  'hex',
);

describe('pages saved whole', () => {
  test.each<readonly [string, Buffer, readonly string[]]>([
    [
      'quoted-printable, its lines folded',
      save({ body: quotedPrintable(Buffer.from(page)), encoding: 'quoted-printable' }),
      shown,
    ],
    [
      'base64',
      save({ body: Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n'), encoding: 'base64' }),
      shown,
    ],
    ['8bit', save({ body: page, encoding: '8bit' }), shown],
    ['line ends of another system', save({ body: page, encoding: '8bit', lineEnd: '\n' }), shown],
    [
      'GB2312, declared in the part alone',
      save({
        body: Buffer.concat([Buffer.from('<html><body><p>'), gb, Buffer.from('</p></body></html>')]),
        encoding: '8bit',
        type: 'text/html; charset=gb2312',
      }),
      ['paragraph 全年收到申请3件。'],
    ],
    [
      'UTF-16, as Word saves it',
      save({
        body: Buffer.from(`\ufeff${page}`, 'utf16le').toString('base64'),
        encoding: 'base64',
        type: 'text/html; charset="unicode"',
      }),
      shown,
    ],
  ])('%s', (_situation, bytes, expected) => {
    expect(sniffFormat({ name: 'report.mht', bytes }).value).toBe('mhtml');
    const { value, problems } = parseMhtml(bytes);
    expect(problems.filter(({ fatal }) => fatal)).toEqual([]);
    expect(value.blocks.map(showBlock)).toEqual(expected);
  });

  test('a message without a page is unreadable', () => {
    const { problems } = parseMhtml(save({ body: 'x', encoding: '7bit', type: 'text/plain' }));
    expect(problems).toMatchObject([{ code: 'document-unreadable', fatal: true }]);
  });

  test('boundaries within boundaries end', () => {
    const nested = 'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n'.repeat(2_000);
    expect(parseMhtml(Buffer.from(`MIME-Version: 1.0\r\n${nested}`)).problems).toMatchObject([
      { fatal: true },
    ]);
  });
});
