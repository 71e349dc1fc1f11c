import { z } from 'zod';
import { diagnosedTables, diagnosisCodes, diagnosisKinds, repairKinds } from '../diagnoses/diagnosis.ts';
import { outcomeKinds } from '../engine/outcome.ts';
import { severities } from '../engine/rule.ts';
import { agencyKinds } from '../report/report.ts';
import { formats } from '../source/source-file.ts';
import { appliedWaivers } from './applied-waivers.ts';
import { verdicts } from './verdict.ts';

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
const count = z.int().nonnegative();
const position = z.int().positive();

const place = z.strictObject({
  section: z.string().optional(),
  table: position.optional(),
  row: position.optional(),
  column: position.optional(),
  page: position.optional(),
  block: position.optional(),
  line: position.optional(),
  character: position.optional(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().optional(),
  sheet: z.string().optional(),
  address: z.string().optional(),
  path: z.string().optional(),
  quote: z.string().optional(),
});

const cell = z.strictObject({
  state: z.enum(['number', 'blank', 'mark', 'unreadable', 'missing']),
  value: z.number().optional(),
  raw: z.string(),
});

const table = z.strictObject({
  edition: z.enum(['f2019', 'f2021']).nullable(),
  state: z.enum(['read', 'partial', 'image', 'not-found']),
  cells: z.record(z.string(), cell),
});

const section = z.strictObject({ title: z.string(), found: z.boolean(), place: place.optional() });

const narrativeFact = z.strictObject({
  value: z.union([z.number(), z.boolean(), z.string(), z.null()]),
  certainty: z.enum(['certain', 'ambiguous']),
  quote: z.string(),
});

const outcome = z.strictObject({
  rule: z.string(),
  code: z.string(),
  item: z.string().optional(),
  outcome: z.enum(outcomeKinds),
  reason: z.string().optional(),
  assumed: z.literal('blank-as-zero').optional(),
});

const evidence = z.strictObject({
  fact: z.string(),
  label: z.string(),
  raw: z.string(),
  value: z.union([z.number(), z.string(), z.boolean(), z.null()]),
  place,
  /** Name of the document that the place is in, where that is another than `source`. */
  document: z.string().optional(),
});

/** What holds in the place of the body: the file that says so, and what of it was applied. */
const profile = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  place: z.string(),
  /** By when townships and subdistricts publish: MM-DD, in the year after the report year. */
  deadline: z.strictObject({ day: z.string(), notice: z.string() }).optional(),
  /** Most characters of part one. */
  overviewLength: z.strictObject({ most: count, notice: z.string() }).optional(),
  /** The body that reports, and its kind, where the profile names it. */
  agency: z.strictObject({ name: z.string(), kind: z.enum(agencyKinds) }).optional(),
  /** Rules that were not asked, sorted by code; `severity` is the gravest that a finding of the rule may have. */
  switchedOff: z.array(
    z.strictObject({
      rule: z.string(),
      code: z.string(),
      severity: z.enum(severities),
      reason: z.string(),
    }),
  ),
});

/** What was known beside the document. */
const inputs = z.strictObject({
  /** Reports of earlier years: how many were given, one digest of all of them, and the one that was compared. */
  previous: z
    .strictObject({
      offered: count,
      digest: z.string(),
      used: z
        .strictObject({ name: z.string(), sha256: z.string(), agency: z.string(), year: z.int().nullable() })
        .nullable(),
    })
    .optional(),
  /** Day of publication, YYYY-MM-DD, and whether it was given or the page states it. */
  published: z.strictObject({ date: z.string(), source: z.enum(['given', 'page']) }).optional(),
  /** Reports of the bodies of an area: how many were given and compared, and whether the caller says that they are all. */
  units: z
    .strictObject({ offered: count, digest: z.string(), complete: z.boolean(), used: count })
    .optional(),
  profile: profile.optional(),
  /** The report was judged by today's requirements; absent where it was by those in force for its report year. */
  asOf: z.literal('current').optional(),
});

const finding = z.strictObject({
  fingerprint: z.string(),
  rule: z.string(),
  code: z.string(),
  severity: z.enum(severities),
  item: z.string().optional(),
  /** First report year that the requirement binds, where that of the report is an earlier one: only with `asOf`. */
  bindsFrom: z.int().optional(),
  message: bilingual,
  remedy: bilingual,
  basis: z.array(z.strictObject({ document: z.string(), clause: z.string() })),
  /** The arithmetic with its operands, for example `17 + 1 + 1 + 0 + 14 + 0 = 33 ≠ 34`. */
  formula: z.string().optional(),
  expected: z.number().optional(),
  actual: z.number().optional(),
  /** `actual` minus `expected`. */
  difference: z.number().optional(),
  evidence: z.array(evidence),
});
export type Finding = z.infer<typeof finding>;

const repair = z.strictObject({
  kind: z.enum(repairKinds),
  cells: z.array(
    z.strictObject({
      /** `<row>.<column>`. */
      cell: z.string(),
      label: z.string(),
      actual: count,
      /** The figure that would balance. */
      proposed: count,
      place,
    }),
  ),
});

/** What may lie behind findings on sums of one table. */
const diagnosis = z.strictObject({
  code: z.enum(diagnosisCodes),
  table: z.enum(diagnosedTables),
  kind: z.enum(diagnosisKinds),
  /** Fingerprints of the findings that it explains. */
  findings: z.array(z.string()),
  /** Whether there is one smallest repair and no other. */
  unique: z.boolean(),
  /** The smallest repairs, the likeliest first; at most five. */
  repairs: z.array(repair),
  /** How many there are, those that are not listed included. */
  repairCount: count,
  message: bilingual,
});

export type Diagnosis = z.infer<typeof diagnosis>;

const problem = z.strictObject({
  code: z.string(),
  stage: z.enum(['source', 'blocks', 'report', 'facts']),
  fatal: z.boolean(),
  message: bilingual,
  place: place.optional(),
});

/** `checked`: every rule on it told; `partly-checked`: some could not; `person`: no rule asks about it. */
const coverageStates = ['checked', 'partly-checked', 'cannot-tell', 'not-applicable', 'person'] as const;

const coverage = z.strictObject({
  document: z.string(),
  clause: z.string(),
  state: z.enum(coverageStates),
  /** Codes of the rules that ask about it. */
  rules: z.array(z.string()),
  /** What of it only a person can judge. */
  person: bilingual.optional(),
});
export type Coverage = z.infer<typeof coverage>;

/**
 * The one shape that is stored, rendered and promised. Byte-identical for the same bytes, inputs, ruleset and engine
 * semantics: it holds no clock, host, locale or random value.
 */
export const checkResult = z
  .strictObject({
    schemaVersion: z.literal('1.0'),
    engine: z.strictObject({ name: z.literal('gongkai-audit'), version: z.string(), semantics: position }),
    ruleset: z.strictObject({ id: z.string(), version: z.string(), digest: z.string() }),
    source: z.strictObject({
      name: z.string(),
      sha256: z.string(),
      sizeBytes: count,
      format: z.enum(formats),
      encoding: z.string().optional(),
    }),
    /** Absent where nothing but the document was given. */
    inputs: inputs.optional(),
    report: z.strictObject({
      title: z.string(),
      agency: z.string(),
      agencyKind: z.enum(agencyKinds),
      year: z.int().nullable(),
      editions: z.strictObject({
        demanded: z.enum(['free', 'f2019', 'f2021']).nullable(),
        table2: z.enum(['f2019', 'f2021']).nullable(),
        table3: z.enum(['f2019', 'f2021']).nullable(),
        table4: z.enum(['f2019', 'f2021']).nullable(),
      }),
      sections: z.record(z.string(), section),
      tables: z.record(z.string(), table),
      narrative: z.record(z.string(), narrativeFact),
    }),
    verdict: z.enum(verdicts),
    /** `error`, `warning`, `info` count findings; the others count outcomes. */
    counts: z.strictObject({
      error: count,
      warning: count,
      info: count,
      passed: count,
      failed: count,
      cannotTell: count,
      notApplicable: count,
    }),
    outcomes: z.array(outcome),
    findings: z.array(finding),
    /** Results of before there were diagnoses have none, and can still be read. */
    diagnoses: z.array(diagnosis).default([]),
    problems: z.array(problem),
    /** What became of each provision of the regulation, the forms and the measures on fees. */
    coverage: z.array(coverage),
    /** Absent unless the reader asked for waivers; what is stored has none. */
    waivers: appliedWaivers.optional(),
  })
  .meta({ id: 'check-result', title: 'gongkai-audit check result' });
export type CheckResult = z.infer<typeof checkResult>;
