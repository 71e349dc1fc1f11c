/** 0 compliant, 1 non-compliant, 2 undetermined, 3 fault or wrong usage. */
export type ExitCode = 0 | 1 | 2 | 3;

/** From bad to good: the worst of all inputs is the code of the run. */
const worstFirst: readonly ExitCode[] = [3, 1, 2, 0];

export const worst = (codes: Iterable<ExitCode>): ExitCode => {
  const met = new Set(codes);
  return worstFirst.find((code) => met.has(code)) ?? 0;
};
