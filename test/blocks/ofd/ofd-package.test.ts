import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { parseOfd } from '../../../core/blocks/ofd/parse-ofd.ts';
import { showBlock } from '../read-sample.ts';
import { problemsOf, shownOfd } from './show-ofd.ts';
import { layer, ofdParts, part, picture, text, writeOfd } from './write-ofd.ts';

const one = text(20, 30, '甲。');
const two = text(20, 60, '乙。');
const documentPart = ofdParts({ pages: [one] })['Doc_0/Document.xml'] ?? '';
const roots = (...paths: readonly string[]) =>
  part('OFD', paths.map((path) => `<ofd:DocBody><ofd:DocRoot>${path}</ofd:DocRoot></ofd:DocBody>`).join(''));

describe('names and prefixes', () => {
  test.each(['ofd:', '', 'x:'])('elements with the prefix "%s"', (prefix) => {
    expect(shownOfd({ pages: [one], prefix })).toEqual(['paragraph 甲。']);
  });

  test('elements with and without a prefix in one part', () => {
    const mixed = documentPart.replaceAll('ofd:PhysicalBox', 'PhysicalBox').replaceAll('ofd:Page ', 'Page ');
    expect(shownOfd({ pages: [one], others: { 'Doc_0/Document.xml': mixed } })).toEqual(['paragraph 甲。']);
  });
});

describe('paths', () => {
  test.each<readonly [string, string, string]>([
    ['from the root', 'Pages/Page_0/Content.xml', '/Doc_0/Pages/Page_0/Content.xml'],
    ['from the root without a slash', 'Pages/Page_0/Content.xml', 'Doc_0/Pages/Page_0/Content.xml'],
    ['with steps up and down', 'Pages/Page_0/Content.xml', './Pages/../Pages/Page_0/Content.xml'],
    ['with backslashes', 'Pages/Page_0/Content.xml', 'Pages\\Page_0\\Content.xml'],
    ['in other letter case', 'Pages/Page_0/Content.xml', 'PAGES/page_0/content.XML'],
    ['with blanks around', 'Pages/Page_0/Content.xml', ' Pages/Page_0/Content.xml '],
  ])('%s', (_situation, from, to) => {
    const others = { 'Doc_0/Document.xml': documentPart.replace(from, to) };
    expect(shownOfd({ pages: [one], others })).toEqual(['paragraph 甲。']);
  });

  test('members with backslashes', () => {
    const members = Object.entries(ofdParts({ pages: [one] })).map(
      ([path, content]) => [path.replaceAll('/', '\\'), strToU8(content)] as const,
    );
    const { value, problems } = parseOfd(zipSync(Object.fromEntries(members)));
    expect([value.blocks.map(showBlock), problems]).toEqual([['paragraph 甲。'], []]);
  });
});

describe('several documents', () => {
  const second = {
    'Doc_1/Document.xml': part('Document', '<ofd:Pages><ofd:Page ID="1" BaseLoc="Content.xml"/></ofd:Pages>'),
    'Doc_1/Content.xml': part('Page', layer(two)),
  };

  test('are read one after another', () => {
    const others = { ...second, 'OFD.xml': roots('Doc_0/Document.xml', 'Doc_1/Document.xml') };
    expect(shownOfd({ pages: [one], others })).toEqual(['paragraph 甲。', 'paragraph 乙。']);
  });

  test('one that is named twice is read once', () => {
    const others = { 'OFD.xml': roots('Doc_0/Document.xml', '/Doc_0/Document.xml') };
    expect(shownOfd({ pages: [one], others })).toEqual(['paragraph 甲。']);
  });

  test('one that is missing is a fatal problem beside the others', () => {
    const bytes = writeOfd({
      pages: [one],
      others: { 'OFD.xml': roots('Doc_0/Document.xml', 'Doc_7/Document.xml') },
    });
    expect(problemsOf(bytes)).toEqual(['document-unreadable']);
    expect(parseOfd(bytes).value.blocks.map(showBlock)).toEqual(['paragraph 甲。']);
  });
});

describe('templates', () => {
  test('are drawn on the pages that refer to them', () => {
    expect(shownOfd({ pages: [one, ''], templates: [two] })).toEqual([
      'paragraph 甲。',
      'paragraph 乙。',
      'paragraph 乙。',
    ]);
  });

  test('are not drawn by themselves', () => {
    const others = { 'Doc_0/Pages/Page_0/Content.xml': part('Page', layer(one)) };
    expect(shownOfd({ pages: [one], templates: [two], others })).toEqual(['paragraph 甲。']);
  });
});

const composite = (id: string, own = 'Boundary="0 0 210 297"') =>
  `<ofd:CompositeObject ID="9" ResourceID="${id}" ${own}/>`;
const units = (...drawings: readonly (readonly [id: string, content: string])[]) =>
  `<ofd:CompositeGraphicUnits>${drawings
    .map(
      ([id, content]) =>
        `<ofd:CompositeGraphicUnit ID="${id}" Width="210" Height="297"><ofd:Content>${content}</ofd:Content></ofd:CompositeGraphicUnit>`,
    )
    .join('')}</ofd:CompositeGraphicUnits>`;

describe('composite objects', () => {
  test('draw what they refer to in their own space', () => {
    const [small, moved] = [
      text(200, 300, '甲。', { Size: 40 }, { Y: 4 }),
      'CTM="0.1 0 0 0.1 0 0" Boundary="10 10 100 100"',
    ];
    expect(shownOfd({ pages: [two + composite('11', moved)], resources: units(['11', small]) })).toEqual([
      'paragraph 甲。',
      'paragraph 乙。',
    ]);
  });

  test('may be named by the page itself', () => {
    const page = part('Page', `<ofd:PageRes>PageRes.xml</ofd:PageRes>${layer(composite('11'))}`);
    const others = {
      'Doc_0/Pages/Page_0/Content.xml': page,
      'Doc_0/Pages/Page_0/PageRes.xml': part('Res', units(['11', one])),
    };
    expect(shownOfd({ pages: [''], others })).toEqual(['paragraph 甲。']);
  });

  test('that are not there make the page unreadable', () => {
    expect(problemsOf(writeOfd({ pages: [one, one + composite('12')] }))).toEqual(['page-unreadable 2']);
  });

  test('that draw themselves come to an end', () => {
    const bytes = writeOfd({ pages: [composite('11')], resources: units(['11', one + composite('11')]) });
    expect(problemsOf(bytes)).toEqual(['markup-too-deep 1']);
  });

  test('that double what they draw come to an end', () => {
    const doubling = Array.from(
      { length: 15 },
      (_, index) => [`${index}`, composite(`${index + 1}`).repeat(10)] as const,
    );
    const bytes = writeOfd({ pages: [composite('0')], resources: units(...doubling, ['15', one]) });
    expect(problemsOf(bytes)).toEqual(['too-many-blocks 1']);
  });
});

describe('what is laid over pages', () => {
  test('annotations, stamps and attachments are not read', () => {
    const appearance = `<ofd:Annot ID="1" Type="Watermark"><ofd:Appearance Boundary="0 0 210 297">${two}</ofd:Appearance></ofd:Annot>`;
    const others = {
      'Doc_0/Document.xml': documentPart.replace(
        '</ofd:Document>',
        '<ofd:Annotations>Annotations.xml</ofd:Annotations></ofd:Document>',
      ),
      'Doc_0/Annotations.xml': part(
        'Annotations',
        '<ofd:Page PageID="1"><ofd:FileLoc>Annotation.xml</ofd:FileLoc></ofd:Page>',
      ),
      'Doc_0/Annotation.xml': part('PageAnnot', appearance),
      'Doc_0/Signs/Signatures.xml': part(
        'Signatures',
        '<ofd:Signature ID="1" BaseLoc="Sign_0/Signature.xml"/>',
      ),
      'Doc_0/Signs/Sign_0/Signature.xml': part(
        'Signature',
        '<ofd:StampAnnot PageRef="1" Boundary="20 20 40 40"/>',
      ),
      'Doc_0/Attachs/report.xml': part('Page', layer(two)),
    };
    expect(shownOfd({ pages: [one], others })).toEqual(['paragraph 甲。']);
  });
});

describe('pictures', () => {
  test('between lines, and ornaments left out', () => {
    expect(
      shownOfd({ pages: [one + picture(20, 40, 80, 60) + picture(20, 120, 10, 10) + text(20, 140, '乙。')] }),
    ).toEqual(['paragraph 甲。', 'image ', 'paragraph 乙。']);
  });

  test('that are switched off', () => {
    expect(shownOfd({ pages: [one + picture(20, 40, 80, 60, { Visible: 'false' })] })).toEqual([
      'paragraph 甲。',
    ]);
  });
});
