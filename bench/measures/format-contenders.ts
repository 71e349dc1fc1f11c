import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { getDocument } from 'unpdf/pdfjs';
import { asDoc } from '../../test/formats/as-doc.ts';
import { asDocx } from '../../test/formats/as-docx.ts';
import { asJson } from '../../test/formats/as-json.ts';
import { asOfd } from '../../test/formats/as-ofd.ts';
import { asPdf } from '../../test/formats/as-pdf.ts';
import { asRtf } from '../../test/formats/as-rtf.ts';
import { asXlsx } from '../../test/formats/as-xlsx.ts';
import { asMhtml } from '../../test/round-trip/as-mhtml.ts';

/** How a format is written, and what its library alone does with the bytes. */
export interface Contender {
  /** @param page the same report as HTML */
  readonly write: (document: Parameters<typeof asDocx>[0], page: string) => Uint8Array;
  /** Undefined where the product reads the format without a library. */
  readonly library?: (bytes: Uint8Array, page: string) => unknown;
}

/** Unpacks the members and goes through their mark-up. */
function tokenise(bytes: Uint8Array): void {
  for (const member of Object.values(unzipSync(bytes))) {
    const parser = new SaxesParser();
    parser.on('error', () => undefined);
    parser.write(new TextDecoder().decode(member)).close();
  }
}

/** The text of every page, and what is drawn on it. */
async function extract(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getTextContent();
    await page.getOperatorList();
  }
  await task.destroy();
}

/** Every format that is written from the blocks of a page. */
export const contenders = {
  docx: { write: asDocx, library: tokenise },
  xlsx: { write: asXlsx, library: tokenise },
  pdf: { write: asPdf, library: extract },
  ofd: { write: asOfd, library: tokenise },
  doc: { write: asDoc },
  rtf: { write: (document) => asRtf(document) },
  mhtml: { write: (_, page) => asMhtml(page), library: (_, page) => parse(page) },
  json: { write: asJson, library: (bytes) => JSON.parse(new TextDecoder().decode(bytes)) },
} as const satisfies Readonly<Record<string, Contender>>;
