export const verdicts = ['compliant', 'non-compliant', 'undetermined'] as const;
export type Verdict = (typeof verdicts)[number];
