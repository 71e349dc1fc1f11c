import type { NagFinding, RecordedChecks } from './recorded-checks.ts';

type Seen = Pick<RecordedChecks, 'rules' | 'resources' | 'findings'>;

/** The report of the rule pack as text: what was looked at, what nobody explained, and what is accepted, by reason. */
export function renderReport({ rules, resources, findings }: Seen): string {
  const unexplained = findings.filter(({ reason }) => reason === undefined);
  const explained = Map.groupBy(
    findings.filter(({ reason }) => reason !== undefined),
    ({ reason }) => reason,
  );
  return [
    `cdk-nag AwsSolutions: ${rules.size} rules on ${resources.size} resources`,
    `${unexplained.length} findings unexplained${unexplained.length > 0 ? ':' : ''}`,
    ...unexplained.map(line),
    `${findings.length - unexplained.length} findings explained, for ${explained.size} reasons:`,
    ...[...explained].flatMap(([reason, places]) => [`  ${reason}`, ...places.map(line)]),
  ].join('\n');
}

function line({ id, path }: NagFinding): string {
  return `    ${path}: ${id}`;
}
