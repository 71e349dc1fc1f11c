import { z } from 'zod';
import { sectionKeys, tableKeys } from '../forms/form.ts';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const perSection = z.partialRecord(z.enum(sectionKeys), z.string());

/** A row in excess: after which row, under which label, the same figure in every cell or one figure a cell. */
const extraRow = z.strictObject({
  table: z.enum(tableKeys),
  after: z.string(),
  label: z.string(),
  cells: z.union([z.string(), z.array(z.string())]),
});

/** What a case changes in its base report, in the order in which it is applied. */
const edits = z.strictObject({
  /** Report year, in the title, the period and the prose. */
  year: z.int().optional(),
  title: z.string().optional(),
  /** What the page says of itself above the title, one line. */
  metadata: z.string().optional(),
  /** Prose before section one; empty for none. */
  preamble: z.string().optional(),
  /** Heading of a section; empty leaves the heading out and the content in. */
  headings: perSection.optional(),
  /** Prose of a section, one paragraph a line; its table stays. */
  text: perSection.optional(),
  /** A paragraph more at the end of the prose of a section. */
  append: perSection.optional(),
  /** Words of the preamble or of any section, and what is said instead of them. */
  instead: z.record(z.string(), z.string()).optional(),
  /** Heading, prose and table gone. */
  withoutSections: z.array(z.enum(sectionKeys)).optional(),
  /** What stands in place of a table, or the edition of its form. */
  tables: z
    .partialRecord(z.enum(tableKeys), z.enum(['picture', 'attachment', 'left-out', 'f2019', 'f2021']))
    .optional(),
  /** Text of cells by address, `table3.received.total`; `*` stands for any row or column. */
  cells: z.record(z.string(), z.string()).optional(),
  /** Labels of rows, `table3.received`, and of columns, `table3.*.company`. */
  labels: z.record(z.string(), z.string()).optional(),
  withoutRows: z.array(z.string()).optional(),
  extraRows: z.array(extraRow).optional(),
  /** Cells that the row lacks, so that those behind them move up. */
  lostCells: z.array(z.string()).optional(),
});
export type Edits = z.infer<typeof edits>;

export const baseNames = ['f2021', 'f2019', 'free', 'mixed', 'county'] as const;
export type BaseName = (typeof baseNames)[number];

/**
 * What a case is there for. `boundary`: one more or one less decides. `silent`: looks like a fault and is none.
 * `limit`: may be no fault, but the report does not show it, so the rule speaks.
 */
const purposes = [
  'passed',
  'failed',
  'cannot-tell',
  'not-applicable',
  'boundary',
  'silent',
  'limit',
] as const;

/** Outcome, then severity of the finding, reason or assumption; `gone`: the item exists no more. */
const expectation = z
  .string()
  .regex(/^(passed( blank-as-zero)?|failed (error|warning|info)|(cannot-tell|not-applicable) [a-z-]+|gone)$/);

const ruleCase = z.strictObject({
  /** The situation, as a part of a sentence. */
  title: bilingual,
  shows: z.enum(purposes),
  base: z.enum(baseNames),
  edits,
  /**
   * Reports of earlier years that are given beside it, each as what differs from the sound report of the year before; the
   * year is that of the base, less one, unless it is edited.
   */
  previous: z.array(edits).optional(),
  /**
   * Reports of other bodies of the area that are given beside it, each as what differs from a sound one: that of a department beside a
   * government's, that of its government beside any other.
   */
  units: z.array(edits).optional(),
  /** Whether they are said to be all of them. */
  unitsComplete: z.boolean().optional(),
  /** Day of publication that is given beside it. */
  published: z.iso.date().optional(),
  /** What the place of the body sets, as a profile says it; `schema` and `place` are understood. */
  profile: z.record(z.string(), z.unknown()).optional(),
  /** By today's requirements instead of those of the report year; the base is judged so too. */
  asOf: z.literal('current').optional(),
  /** By code and item, `T3-001[received]`; `*` stands for any run of characters. Every outcome that differs from the base is listed. */
  expect: z.record(z.string().regex(/^[A-Z0-9]+-\d{3}(\[.+\])?$/), expectation),
});
export type RuleCase = z.infer<typeof ruleCase>;

/** The cases of one rule, a file of its own. */
export const caseFile = z.strictObject({
  $schema: z.string().optional(),
  /** Its id. */
  rule: z.string(),
  cases: z.array(ruleCase).min(1),
});
export type CaseFile = z.infer<typeof caseFile>;
