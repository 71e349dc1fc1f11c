import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface SheetContent {
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** Elements `row` of `sheetData`. */
  readonly rows: string;
  readonly merged?: readonly string[];
}

function sheetXml({ rows, merged = [] }: SheetContent): string {
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `${head}<worksheet><sheetData>${rows}</sheetData>${ranges && `<mergeCells>${ranges}</mergeCells>`}</worksheet>`;
}

/** A workbook of the sheets given, in the order of their tabs. */
export function writeXlsx(sheets: readonly SheetContent[], strings: readonly string[] = []): Uint8Array {
  const tabs = sheets.map(
    ({ name = '', state }, index) =>
      `<sheet name="${name}" ${state ? `state="${state}"` : ''} r:id="r${index}"/>`,
  );
  const links = sheets.map(
    (_sheet, index) => `<Relationship Id="r${index}" Target="worksheets/s${index}.xml"/>`,
  );
  const parts = {
    '[Content_Types].xml': `${head}<Types/>`,
    'xl/workbook.xml': `${head}<workbook xmlns:r="r"><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${links.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst>${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/s${index}.xml`, sheetXml(sheet)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

export const words = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

export const figure = (address: string, stored: string): string => `<c r="${address}"><v>${stored}</v></c>`;

export const row = (number: number, cells: string, attributes = ''): string =>
  `<row r="${number}" ${attributes}>${cells}</row>`;
