/** What a row of the table measures, and what is asked of it. Every limit that is given must hold; docs/performance.md has the reasons. */
export interface Goal {
  readonly measure: string;
  /** What the figure is held against, measured in the same run. */
  readonly baseline: string;
  readonly unit: Unit;
  readonly ratioAtMost?: number;
  readonly ratioAtLeast?: number;
  /** In the unit of the row; on the reference machine of docs/performance.md. */
  readonly figureAtMost?: number;
  readonly figureAtLeast?: number;
}

export type Unit = 'ms' | 'reports/s' | 'MB';

/** The rows of the table, in its order. */
export const goals = {
  rules: {
    measure: 'all rules on one report',
    baseline: 'the same checks in plain code',
    unit: 'ms',
    ratioAtMost: 100,
  },
  rulesFloor: {
    measure: 'all rules on one report, with those without a twin',
    baseline: 'json-rules-engine on as many comparisons that hold by themselves',
    unit: 'ms',
    ratioAtMost: 2.5,
  },
  rulesShare: {
    measure: 'all rules on one text report',
    baseline: 'the whole of it, bytes to JSON',
    unit: 'ms',
    ratioAtMost: 0.15,
  },
  text: {
    measure: 'text report, bytes to JSON',
    baseline: 'decode, SHA-256, write the same JSON',
    unit: 'ms',
    ratioAtMost: 12,
  },
  html: {
    measure: 'HTML report, bytes to JSON',
    baseline: 'parse5 building its tree + the same report as text',
    unit: 'ms',
    ratioAtMost: 1.5,
  },
  docx: {
    measure: 'DOCX report, bytes to JSON',
    baseline: 'fflate and saxes on its members + the same report as text',
    unit: 'ms',
    ratioAtMost: 1.5,
  },
  xlsx: {
    measure: 'XLSX report, bytes to JSON',
    baseline: 'fflate and saxes on its members + the same report as text',
    unit: 'ms',
    ratioAtMost: 1.5,
  },
  pdf: {
    measure: 'PDF report, bytes to JSON',
    baseline: 'pdf.js on its pages + the same report as text',
    unit: 'ms',
    ratioAtMost: 1.3,
  },
  ofd: {
    measure: 'OFD report, bytes to JSON',
    baseline: 'fflate and saxes on its members + the same report as text',
    unit: 'ms',
    ratioAtMost: 1.5,
  },
  doc: {
    measure: 'DOC report, bytes to JSON',
    baseline: 'the same report as text',
    unit: 'ms',
    ratioAtMost: 1.5,
  },
  rtf: {
    measure: 'RTF report, bytes to JSON',
    baseline: 'the same report as text',
    unit: 'ms',
    ratioAtMost: 1.5,
  },
  mhtml: {
    measure: 'MHTML report, bytes to JSON',
    baseline: 'parse5 on the page that it holds + the same report as text',
    unit: 'ms',
    ratioAtMost: 1.5,
  },
  json: {
    measure: 'JSON report, bytes to JSON',
    baseline: 'JSON.parse + the same report as text',
    unit: 'ms',
    ratioAtMost: 1.5,
  },
  archive: {
    measure: 'archive of text reports, one thread',
    baseline: 'read, decode, SHA-256, write the same JSON',
    unit: 'reports/s',
    figureAtLeast: 200,
  },
  secondWorker: {
    measure: 'archive of text reports, two processes',
    baseline: 'one process',
    unit: 'reports/s',
    ratioAtLeast: 1.7,
  },
  peakMemory: {
    measure: 'peak memory over an archive',
    baseline: 'before the first report',
    unit: 'MB',
    figureAtMost: 512,
  },
  flatMemory: {
    measure: 'heap after many reports',
    baseline: 'after the first thousand',
    unit: 'MB',
    ratioAtMost: 1.05,
  },
  textGrowth: {
    measure: 'text report ten times as long',
    baseline: 'text report',
    unit: 'ms',
    ratioAtMost: 11,
  },
  htmlGrowth: {
    measure: 'HTML report ten times as long',
    baseline: 'HTML report',
    unit: 'ms',
    ratioAtMost: 13,
  },
  start: {
    measure: 'importing the function',
    baseline: 'a bare function with client-s3',
    unit: 'ms',
    ratioAtMost: 2.5,
  },
  bundle: {
    measure: 'code of the function',
    baseline: 'a bare function with client-s3',
    unit: 'MB',
    figureAtMost: 1.5,
  },
} as const satisfies Readonly<Record<string, Goal>>;

export type GoalName = keyof typeof goals;

/** The two figures of a row. */
export interface Measured {
  readonly figure: number;
  readonly baseline: number;
}

/** What a measure found, by row. */
export type Findings = Readonly<Partial<Record<GoalName, Measured>>>;
