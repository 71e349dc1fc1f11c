import type { RecordedChecks } from './recorded-checks.ts';

/** The report of the rule pack as text: what was looked at, and every accepted finding with its reason and where it stands. */
export function renderReport({ rules, resources, unexplained, acknowledged }: RecordedChecks): string {
  const placesByFinding = new Map<string, string[]>();
  for (const { id, reason, path } of acknowledged) {
    const finding = `${id}\n    ${reason}`;
    placesByFinding.set(finding, [...(placesByFinding.get(finding) ?? []), path]);
  }
  const lines = [...placesByFinding].map(([finding, places]) => `  ${finding}\n    at ${places.join(', ')}`);
  return [
    `cdk-nag AwsSolutions: ${rules.size} rules, ${unexplained} unexplained, on ${resources.size} resources`,
    `${acknowledged.length} acknowledged:`,
    ...lines,
  ].join('\n');
}
