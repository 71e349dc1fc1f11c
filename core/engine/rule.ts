import { z } from 'zod';
import { agencyKinds } from '../report/report.ts';

const sentence = z.string().min(1);
const bilingual = z.strictObject({ zh: sentence, en: sentence });
const factId = z.string().regex(/^[a-zA-Z0-9.{}]+$/, 'a fact id has letters, digits, dots and placeholders');

/** Our own typed operators; the engine's built-in ones are not available to rules. */
export const operatorNames = [
  'equals',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'isWhole',
  'is',
  'isOneOf',
  'isStated',
  'isAmbiguous',
] as const;
export type OperatorName = (typeof operatorNames)[number];

const literal = z.union([z.number(), z.boolean(), z.string(), z.array(z.string()).min(1)]);
/** `times`: a share or a multiple of the fact, for thresholds such as a quarter of all requests. */
const otherFact = z.strictObject({ fact: factId, times: z.number().positive().optional() });
const right = z.union([literal, otherFact], {
  error: 'a number, true, false, a text, a list of texts, or {"fact": …}',
});

const comparison = z.strictObject({
  fact: factId,
  operator: z.enum(operatorNames),
  value: right,
});
export type Comparison = z.infer<typeof comparison>;

/** A condition tree. There is no `not`: a requirement is said positively, so that "unknown" can never turn into "true". */
export type Condition = Comparison | { all: Condition[] } | { any: Condition[] };

const group = (): z.ZodArray<z.ZodType<Condition>> =>
  z.array(condition).min(1, 'an empty group would hold of anything');

const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([comparison, z.strictObject({ all: group() }), z.strictObject({ any: group() })], {
      error: 'a comparison, {"all": […]} or {"any": […]}',
    }),
  )
  .meta({ id: 'condition' });

export const severities = ['error', 'warning', 'info'] as const;
const severity = z.enum(severities);
export type Severity = (typeof severities)[number];

/** Item lists that the forms and the glossary define; those of a table follow the edition that the table shows. */
export const itemLists = [
  'table2.rows',
  'table2.cells',
  'table3.rows',
  'table3.columns',
  'table3.cells',
  'table4.groups',
  'sections',
  'aspects',
] as const;

/**
 * Inputs from outside: the report of the same body for the year before, the day of publication, reports of subordinate units, that of the
 * government, and the deadline of the place.
 */
const outsideInputs = ['previous', 'published', 'units', 'government', 'deadline'] as const;
type OutsideInput = (typeof outsideInputs)[number];

/** The fact that says whether an input is there. */
export const presenceOf: Readonly<Record<OutsideInput, string>> = {
  previous: 'previous.found',
  published: 'publication.known',
  units: 'units.found',
  government: 'government.found',
  deadline: 'profile.deadline',
};

/** Items written out: each has its name and may bind further placeholders for fact ids. */
const itemBinding = z.object({ item: z.string().min(1) }).catchall(z.string().min(1));

/** First and last report year. */
const years = z.strictObject({ from: z.int().optional(), to: z.int().optional() });

const scope = z.strictObject({
  /** Editions for which the rule holds; compared with the edition of `table`, or without one with the edition demanded. */
  editions: z
    .array(z.enum(['free', 'f2019', 'f2021']))
    .min(1)
    .optional(),
  table: z.enum(['table2', 'table3', 'table4']).optional(),
  /** Report years in which there is what the rule asks about: a form, a row, a law. */
  years: years.optional(),
  agencyKinds: z.array(z.enum(agencyKinds)).min(1).optional(),
  /** What has to be known beside the report itself; without it the rule is not asked. */
  needs: z.array(z.enum(outsideInputs)).min(1).optional(),
});

/**
 * One declarative rule: what a correct report satisfies, and how to speak of it when it does not.
 * Placeholders in fact ids: `{item}`, `{row}`, `{column}`, `{group}`, `{section}`, `{aspect}` (as the item list gives them) and the keys of a
 * written-out item. Placeholders in messages: the keys of `evidence` (their value), `{label}` (official label of the
 * item), `{actual}`, `{expected}`, `{difference}`, `{formula}`, `{list}` (labels and raw texts of all evidence).
 * Evidence is shown in the order in which the file names it.
 */
export const rule = z
  .strictObject({
    $schema: z.string().optional(),
    /** Path of the file below `rules/`, without `.json`. */
    id: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'an id is <part>/<claim>, in small letters, digits and dashes'),
    /** Code of the catalogue, for talking and for letters. */
    code: z
      .string()
      .regex(/^(T[234]|[A-Z]{2,8})-\d{3}$/, 'a code is capitals or T2, T3, T4, a dash and three digits'),
    title: bilingual,
    severity,
    /** The first case whose condition certainly holds replaces `severity` for that outcome. */
    severityCases: z
      .array(z.strictObject({ severity, when: condition }))
      .min(1)
      .optional(),
    /** Severity of single items that weigh differently. */
    severityByItem: z.record(z.string(), severity).optional(),
    basis: z.array(z.strictObject({ document: z.string().min(1), clause: z.string().min(1) })).min(1),
    scope: scope.optional(),
    /**
     * Report years for which the requirement binds, where reports of others have what it asks about too. A report of another year
     * is held to it only when it is judged by today's requirements.
     */
    inForce: years.optional(),
    each: z.union([z.enum(itemLists), z.array(itemBinding).min(1)]).optional(),
    /** When it certainly does not hold, the outcome is not-applicable with `notApplicableReason`. */
    appliesWhen: condition.optional(),
    notApplicableReason: z.enum(['out-of-scope', 'not-stated', 'not-supplied']).optional(),
    requires: condition,
    /** Facts to show, by placeholder name. */
    evidence: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, 'a name has letters and digits'), factId),
    /** Names in `evidence`: what stands in the report, and what it should be. They give formula, difference. */
    arithmetic: z.strictObject({ actual: z.string(), expected: z.string() }).optional(),
    messages: z.strictObject({
      failed: bilingual,
      /** Said instead where a fact is known, for example a limit that the place of the body sets. */
      whereKnown: z.strictObject({ fact: factId, zh: sentence, en: sentence }).optional(),
    }),
    remedy: bilingual,
    assumes: bilingual.optional(),
    since: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers, as 1.0.0'),
  })
  .meta({ id: 'rule', title: 'gongkai-audit rule' });
export type Rule = z.infer<typeof rule>;
