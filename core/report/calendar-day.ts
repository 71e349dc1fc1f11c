const dayMilliseconds = 86_400_000;

const startOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** A day of the calendar as YYYY-MM-DD; undefined where there is no such day. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const iso = [String(year).padStart(4, '0'), month, day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const start = startOf(iso);
  return Number.isNaN(start) || !new Date(start).toISOString().startsWith(iso) ? undefined : iso;
}

/** Whole days from one day to another, both YYYY-MM-DD; negative where the other comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((startOf(to) - startOf(from)) / dayMilliseconds);
