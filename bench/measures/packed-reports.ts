import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { getDocument } from 'unpdf/pdfjs';
import { asDocx } from '../../test/formats/as-docx.ts';
import { asPdf } from '../../test/formats/as-pdf.ts';
import { asXlsx } from '../../test/formats/as-xlsx.ts';
import { documentOf } from '../../test/formats/document-of.ts';
import { checkToJson } from '../check-to-json.ts';
import type { Findings } from '../goals.ts';
import { interleave } from '../interleave.ts';
import { type GeneratedReport, generateReports } from '../reports/generate-report.ts';
import type { Measure } from '../setting.ts';
import { timePerItem } from '../time-per-item.ts';

/** How a format is written, and what its library alone does with the bytes. */
interface Packed {
  readonly write: typeof asDocx;
  readonly library: (bytes: Uint8Array) => unknown;
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

const formats = {
  docx: { write: asDocx, library: tokenise },
  xlsx: { write: asXlsx, library: tokenise },
  pdf: { write: asPdf, library: extract },
} as const satisfies Readonly<Record<string, Packed>>;

async function packedReports({ write }: Packed, count: number): Promise<readonly GeneratedReport[]> {
  const reports = await Promise.all(
    generateReports(count, 'html').map(async ({ name, bytes }) => ({
      name,
      bytes: write(await documentOf(bytes)),
    })),
  );
  return reports;
}

/**
 * Reports of every packed format from bytes to JSON. Its library and the reading of the same report from text are what a
 * format cannot do without.
 */
export const measurePackedReports: Measure = async ({ scale, ruleset, note }) => {
  const texts = generateReports(scale.packed, 'text');
  const findings: Record<string, Findings[keyof Findings]> = {};
  for (const [format, packed] of Object.entries(formats)) {
    const reports = await packedReports(packed, scale.packed);
    const { whole, library, text } = await interleave(
      {
        whole: timePerItem(reports, (report) => checkToJson(report, ruleset)),
        library: timePerItem(reports, ({ bytes }) => packed.library(bytes)),
        text: timePerItem(texts, (report) => checkToJson(report, ruleset)),
      },
      scale.rounds,
    );
    note(
      `A report as ${format} takes ${(whole / library).toPrecision(3)} times as long as its library alone.`,
    );
    findings[format] = { figure: whole, baseline: library + text };
  }
  return findings;
};
