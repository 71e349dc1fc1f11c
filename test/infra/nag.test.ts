import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type App, Stack, Validations } from 'aws-cdk-lib';
import { CfnQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { stages } from '../../infra/config/stages.ts';
import { acknowledgements, RecordedChecks } from '../../infra/nag/recorded-checks.ts';
import { renderReport } from '../../infra/nag/render-report.ts';
import { synthesise } from '../../infra/nag/synthesise.ts';
import { appOf } from './synthesised-stages.ts';

let app: App;
let printed: string[];

beforeEach(() => {
  process.env['CDK_VALIDATION'] = 'false';
  printed = [];
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(app.outdir, { recursive: true });
});

const isSound = (): boolean => synthesise(app, (text) => printed.push(text));

test('every stage is valid, and every finding of the rule pack is explained', () => {
  delete process.env['CDK_VALIDATION'];
  app = appOf();
  expect(isSound()).toBe(true);
  const [report, ...others] = printed;
  const [first, second, third] = report?.split('\n') ?? [];
  expect(first).toMatch(/^cdk-nag AwsSolutions: 131 rules on 1\d\d resources$/);
  expect(second).toBe('0 findings unexplained');
  expect(third).toBe(`${5 * stages.length} findings explained, for 4 reasons:`);
  expect(others).toEqual([]);
});

test('nothing is explained that the rule pack does not find, and each explanation is a sentence', () => {
  app = appOf();
  const checks = new RecordedChecks(app);
  Validations.of(app).addPlugins(checks);
  app.synth();
  const accepted = acknowledgements(app.node.findAll());
  expect(accepted.map(({ id }) => id).sort()).toEqual(checks.findings.map(({ id }) => id).sort());
  for (const { reason } of accepted) expect(reason).toMatch(/^[A-Z].{40,}\.$/);
});

describe('a stage', () => {
  const reason = 'The test needs a queue that breaks two rules of the pack.';
  const both = ['AwsSolutions-SQS3', 'AwsSolutions-SQS4'].map((id) => ({ id, reason }));
  let stack: Stack;

  beforeEach(() => {
    app = appOf(stages.slice(0, 1));
    const found = app.node.findAll().find((construct) => construct.node.id === 'Audit');
    if (!Stack.isStack(found)) throw new Error('no such stack');
    stack = found;
  });

  test('with a queue that nobody explained fails, and the report says which rules it breaks where', () => {
    new Queue(stack, 'Bare');
    expect(isSound()).toBe(false);
    expect(printed.at(-1)).toContain(
      [
        '2 findings unexplained:',
        '    Staging/Audit/Bare/Resource: AwsSolutions-SQS3',
        '    Staging/Audit/Bare/Resource: AwsSolutions-SQS4',
        '5 findings explained',
      ].join('\n'),
    );
  });

  test('with that queue explained passes, and the report gives the reason', () => {
    Validations.of(new Queue(stack, 'Bare')).acknowledge(...both);
    expect(isSound()).toBe(true);
    expect(printed.at(-1)).toContain(
      [
        `  ${reason}`,
        '    Staging/Audit/Bare/Resource: AwsSolutions-SQS3',
        '    Staging/Audit/Bare/Resource: AwsSolutions-SQS4',
      ].join('\n'),
    );
  });

  test('with a setting that CloudFormation would refuse fails', () => {
    delete process.env['CDK_VALIDATION'];
    const queue = new CfnQueue(stack, 'Wrong', { visibilityTimeout: 99_999_999 });
    Validations.of(queue).acknowledge(...both);
    expect(isSound()).toBe(false);
    expect(printed[0]).toContain('99999999 is greater than the maximum of 43200');
  });

  test('whose explanations are gone fails', () => {
    for (const { node } of stack.node.findAll()) jest.spyOn(node, 'metadata', 'get').mockReturnValue([]);
    expect(isSound()).toBe(false);
    expect(printed.at(-1)).toContain('5 findings unexplained:');
  });

  test('with a fault in our own code fails as that fault', () => {
    jest.spyOn(app, 'synth').mockImplementation(() => {
      throw new TypeError('ours');
    });
    expect(isSound).toThrow(new TypeError('ours'));
  });
});

test('the report names places in full, below the reason that they share', () => {
  app = appOf([]);
  const findings = [
    { id: 'Rule-1', path: 'Stage/Stack/A' },
    { id: 'Rule-2[detail]', path: 'Stage/Stack/B', reason: 'It is so.' },
    { id: 'Rule-2[other]', path: 'Stage/Stack/C', reason: 'It is so.' },
  ];
  expect(renderReport({ rules: new Set(['1', '2']), resources: new Set(['a']), findings })).toBe(
    [
      'cdk-nag AwsSolutions: 2 rules on 1 resources',
      '1 findings unexplained:',
      '    Stage/Stack/A: Rule-1',
      '2 findings explained, for 1 reasons:',
      '  It is so.',
      '    Stage/Stack/B: Rule-2[detail]',
      '    Stage/Stack/C: Rule-2[other]',
    ].join('\n'),
  );
});
