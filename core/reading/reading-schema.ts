import { z } from 'zod';
import { sectionKeys, tableKeys } from '../forms/form.ts';
import { problemCodes } from '../problem.ts';
import { agencyKinds } from '../report/report.ts';
import { formats } from '../source/source-file.ts';
import { readerSemantics } from './reader-semantics.ts';

/**
 * A kept reading. Members stand in the order in which the readers make them, and what is parsed by the schema takes this
 * order again: results show places as they are, and have to be the same bytes.
 */

const count = z.int().nonnegative();
const position = z.int().positive();
const texts = z.string().exactOptional();

const place = z.strictObject({
  table: position.exactOptional(),
  row: position.exactOptional(),
  column: position.exactOptional(),
  line: position.exactOptional(),
  block: position.exactOptional(),
  character: position.exactOptional(),
  page: position.exactOptional(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).exactOptional(),
  sheet: texts,
  address: texts,
  path: texts,
  section: texts,
  quote: texts,
});

const raw = z.string();

const cell = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('number'), value: z.number(), decimal: z.string(), raw, place }),
  z.strictObject({ state: z.enum(['blank', 'mark', 'unreadable']), raw, place }),
  z.strictObject({ state: z.literal('missing'), raw }),
]);

const column = z.strictObject({
  key: z.string(),
  official: z.string(),
  aliases: z.array(z.string()).exactOptional(),
  holds: z.enum(['count', 'amount', 'change']),
});

const lostFigures = z.strictObject({
  positions: z.array(z.strictObject({ address: z.string(), column })),
  figures: z.array(cell),
  placements: z.array(z.array(count)),
});

const deviation = z.strictObject({
  kind: z.enum(['wording', 'missing-row', 'extra-row', 'missing-column', 'extra-column']),
  key: texts,
  official: texts,
  found: texts,
  place: place.exactOptional(),
});

const table = z.strictObject({
  key: z.enum(tableKeys),
  state: z.enum(['read', 'partial', 'image', 'not-found']),
  edition: z.enum(['f2019', 'f2021']).exactOptional(),
  /** Pairs, because their order is that of the form. */
  cells: z.array(z.tuple([z.string(), cell])).transform((cells) => new Map(cells)),
  deviations: z.array(deviation),
  candidates: z.array(lostFigures).exactOptional(),
  place: place.exactOptional(),
});

const line = z.strictObject({ text: z.string(), place, lines: z.array(place).exactOptional() });

const section = z.strictObject({
  key: z.enum(sectionKeys),
  found: z.boolean(),
  title: z.string(),
  place: place.exactOptional(),
  sharedWith: z.enum(sectionKeys).exactOptional(),
  lines: z.array(line),
  hasImage: z.boolean(),
  pointsElsewhere: z.boolean(),
});

const statedDay = z.strictObject({ date: z.iso.date(), label: z.string(), raw, place });

const report = z.strictObject({
  title: z.string(),
  agency: z.string(),
  agencyKind: z.enum(agencyKinds),
  year: z.int().exactOptional(),
  demanded: z.enum(['free', 'f2019', 'f2021']).exactOptional(),
  published: z.array(statedDay).exactOptional(),
  preamble: z.array(line),
  sections: z.strictObject({
    overview: section,
    proactive: section,
    requests: section,
    disputes: section,
    problems: section,
    otherMatters: section,
  }),
  tables: z.strictObject({ table2: table, table3: table, table4: table }),
});

const problem = z.strictObject({
  code: z.enum(problemCodes),
  stage: z.enum(['source', 'blocks', 'report', 'facts']),
  fatal: z.boolean(),
  data: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  place: place.exactOptional(),
});

const source = z.strictObject({
  name: z.string(),
  sha256: z.string().regex(/^(?:[0-9a-f]{64})?$/),
  sizeBytes: count,
  format: z.enum(formats),
  encoding: texts,
});

export const readingSchema = z.strictObject({
  readerSemantics: z.literal(readerSemantics),
  source,
  report: report.exactOptional(),
  problems: z.array(problem),
});
