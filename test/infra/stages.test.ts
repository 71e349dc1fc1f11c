import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { stageConfig } from '../../infra/config/stage-config.ts';
import { stages } from '../../infra/config/stages.ts';
import { WorkQueue } from '../../infra/constructs/work-queue.ts';
import { appOf, cdkJson, type SynthesisedStage, synthesiseStages } from './synthesised-stages.ts';

const synthesised = synthesiseStages();
const textOf = ({ evidence, audit }: SynthesisedStage): string => JSON.stringify([evidence, audit]);

test('stages cover both partitions, each with a name of its own', () => {
  expect(new Set(synthesised.map(({ partition }) => partition))).toEqual(new Set(['aws', 'aws-cn']));
  expect(new Set(stages.map(({ name }) => name)).size).toBe(stages.length);
});

describe.each(synthesised)('$name', (stage) => {
  const text = textOf(stage);

  test('names its own partition only', () => {
    const partitions = new Set([...text.matchAll(/\barn:([a-z-]+):/g)].map(([, partition]) => partition));
    expect(partitions).toEqual(new Set([stage.partition]));
  });

  test('names no account, and no region but its own', () => {
    expect(text).not.toMatch(/\b\d{12}\b/);
    const regions = new Set(text.match(/\b(us|eu|ap|cn|ca|sa|af|me)-[a-z]+-\d\b/g));
    expect(regions).toEqual(new Set([stage.config.region]));
    expect(stage.stacks.map(({ environment }) => environment.account)).toEqual([
      'unknown-account',
      'unknown-account',
    ]);
  });

  test('has no code in its templates, and no resource that runs any to set another up', () => {
    expect(text).not.toMatch(/Custom::|AWS::CloudFormation::CustomResource|ZipFile/);
  });

  test('is deployed work after evidence, and evidence in use is held by its exports', () => {
    const [evidence, audit] = stage.stacks;
    expect(audit?.dependencies.map(({ id }) => id)).toContain(evidence?.id);
    expect(text).toContain(`"Fn::ImportValue":"${stage.name}-Evidence:`);
    expect(text).not.toContain('Fn::GetStackOutput');
  });
});

test('the same sources give the same templates', () => {
  expect(synthesiseStages().map(textOf)).toEqual(synthesised.map(textOf));
});

test('the flags of the app are those that its version of the CDK recommends', () => {
  const path = require.resolve('aws-cdk-lib/recommended-feature-flags.json');
  expect(cdkJson.context).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});

test('what is synthesised is not committed', () => {
  const ignored = readFileSync(join(__dirname, '..', '..', '.gitignore'), 'utf8').split('\n');
  expect(ignored).toContain(`${cdkJson.output}/`);
});

describe('a stage is refused', () => {
  const sound = stages[1];

  test.each([
    ['with a name that is no name', { name: 'my stage' }],
    ['with a region that is none', { region: 'Beijing' }],
    ['with an architecture that Lambda has not', { architecture: 'riscv' }],
    ['that keeps evidence for no day', { retention: { mode: 'governance', days: 0 } }],
    ['whose retention has another mode', { retention: { mode: 'advisory', days: 1 } }],
    ['with fewer than two messages at once', { maximumConcurrency: 1 }],
    ['with an address that is none', { alarmEmails: ['nobody'] }],
    ['whose break-glass role has no name', { breakGlassRole: '' }],
    ['with a setting that nobody knows', { colour: 'red' }],
  ])('%s', (_, change) => {
    expect(stageConfig.safeParse({ ...sound, ...change }).success).toBe(false);
    expect(stageConfig.safeParse(sound).success).toBe(true);
  });
});

test('a queue that forgets messages before they are tried five times is refused', () => {
  const stack = new Stack(new App({ analyticsReporting: false }), 'Stack');
  const operators = { topic: new Topic(stack, 'Topic'), owner: 'on call' };
  const queue = (id: string, hours: number) =>
    new WorkQueue(stack, id, {
      operators,
      consumerTimeout: Duration.minutes(2),
      retention: Duration.hours(hours),
    });
  expect(() => queue('Forgetful', 1)).toThrow('A message is kept for 3600 s, but 5 tries take 3600 s.');
  expect(() => queue('Patient', 2)).not.toThrow();
});

test('addresses of a stage are told of alarms', () => {
  process.env['CDK_VALIDATION'] = 'false';
  const [staging] = stages;
  if (staging === undefined) throw new Error('no stage');
  const app = appOf([{ ...staging, alarmEmails: ['on-call@example.org'] }]);
  const { stacks } = app.synth().getNestedAssembly('assembly-Staging');
  const resources = Object.values<{ Type: string; Properties: object }>(stacks[1]?.template.Resources);
  expect(resources.filter(({ Type }) => Type === 'AWS::SNS::Subscription')).toMatchObject([
    { Properties: { Protocol: 'email', Endpoint: 'on-call@example.org' } },
  ]);
  rmSync(app.outdir, { recursive: true });
});
