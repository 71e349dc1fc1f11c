import type { Goal, Measured, Unit } from './goals.ts';

/** A row of the table: a goal and what was measured for it. */
export interface Row {
  readonly goal: Goal;
  readonly measured: Measured;
}

/** The rows as a Markdown table. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [
    ['measure', 'figure', 'held against', 'baseline', 'ratio', 'goal', 'within goal'],
    ...rows.map(cellsOf),
  ];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const [header, ...body] = lines.map((line) =>
    joined(line.map((cell, column) => cell.padEnd(widths[column] ?? 0))),
  );
  return [header, joined(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

const joined = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function cellsOf({ goal, measured }: Row): readonly string[] {
  return [
    goal.measure,
    withUnit(measured.figure, goal.unit),
    goal.baseline,
    withUnit(measured.baseline, goal.unit),
    threeDigits(measured.figure / measured.baseline),
    limitsOf(goal)
      .map(({ text }) => text)
      .join(', '),
    limitsOf(goal).every(({ holds }) => holds(measured)) ? 'yes' : 'NO',
  ];
}

interface Limit {
  readonly text: string;
  readonly holds: (measured: Measured) => boolean;
}

function limitsOf({ unit, ratioAtMost, ratioAtLeast, figureAtMost, figureAtLeast }: Goal): readonly Limit[] {
  const ratio = ({ figure, baseline }: Measured): number => figure / baseline;
  const limits: (Limit | undefined)[] = [
    atMost(ratioAtMost, (limit) => `≤ ${limit}x`, ratio),
    atLeast(ratioAtLeast, (limit) => `≥ ${limit}x`, ratio),
    atMost(
      figureAtMost,
      (limit) => `≤ ${limit} ${unit}`,
      ({ figure }) => figure,
    ),
    atLeast(
      figureAtLeast,
      (limit) => `≥ ${limit} ${unit}`,
      ({ figure }) => figure,
    ),
  ];
  return limits.filter((limit) => limit !== undefined);
}

type Say = (limit: number) => string;
type Of = (measured: Measured) => number;

const atMost = (limit: number | undefined, say: Say, of: Of): Limit | undefined =>
  limit === undefined ? undefined : { text: say(limit), holds: (measured) => of(measured) <= limit };

const atLeast = (limit: number | undefined, say: Say, of: Of): Limit | undefined =>
  limit === undefined ? undefined : { text: say(limit), holds: (measured) => of(measured) >= limit };

const withUnit = (figure: number, unit: Unit): string => `${threeDigits(figure)} ${unit}`;

const threeDigits = (figure: number): string => String(Number(figure.toPrecision(3)));
