import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';
import { buildApp } from '../../infra/build-app.ts';
import type { StageConfig } from '../../infra/config/stage-config.ts';
import { stages } from '../../infra/config/stages.ts';

/** Templates of one stage. */
export interface SynthesisedStage {
  readonly name: string;
  readonly config: StageConfig;
  readonly partition: 'aws' | 'aws-cn';
  readonly stacks: readonly CloudFormationStackArtifact[];
  readonly evidence: Template;
  readonly audit: Template;
}

export const cdkJson = JSON.parse(readFileSync(join(__dirname, '..', '..', 'cdk.json'), 'utf8'));

/** The app as it is deployed, around a bundle that is not ours: what is bundled has tests of its own. */
export function appOf(configs: readonly StageConfig[] = stages): App {
  const outdir = mkdtempSync(join(tmpdir(), 'gongkai-infra-'));
  const assetFolder = join(__dirname, 'stand-in-bundle');
  return buildApp({ stages: configs, assetFolder, context: cdkJson.context, outdir });
}

/** Every stage. The rule pack and the validation of templates are tested apart; here they would only take time. */
export function synthesiseStages(): readonly SynthesisedStage[] {
  process.env['CDK_VALIDATION'] = 'false';
  const app = appOf();
  const assembly = app.synth();
  const synthesised = stages.map((config) => {
    const { stacks } = assembly.getNestedAssembly(`assembly-${config.name}`);
    const partition = config.region.startsWith('cn-') ? 'aws-cn' : 'aws';
    return { name: config.name, config, partition, stacks, ...templatesOf(config.name, stacks) } as const;
  });
  rmSync(app.outdir, { recursive: true });
  return synthesised;
}

function templatesOf(stage: string, stacks: readonly CloudFormationStackArtifact[]) {
  const template = (name: string): Template =>
    Template.fromJSON(stacks.find(({ stackName }) => stackName === `${stage}-${name}`)?.template);
  return { evidence: template('Evidence'), audit: template('Audit') };
}

export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: properties of any resource
  readonly Properties: any;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** Ids of everything in a template, of one type or of all. */
export function idsOf(template: Template, type?: string): readonly string[] {
  const resources = Object.entries<Resource>(template.toJSON()['Resources']);
  const chosen = resources.filter(([, { Type }]) => type === undefined || Type === type);
  return chosen.map(([id]) => id).sort();
}

/** Resources of one type by logical id, without the hash that the CDK adds. */
export function resourcesOf(template: Template, type: string): Readonly<Record<string, Resource>> {
  const found = Object.entries(template.findResources(type)) as [string, Resource][];
  return Object.fromEntries(found.map(([id, resource]) => [id.replace(/[0-9A-F]{8}$/, ''), resource]));
}

/** The only resource of a type. */
export function onlyResource(template: Template, type: string): Resource {
  const [resource, ...others] = Object.values(resourcesOf(template, type));
  if (resource === undefined || others.length > 0) throw new Error(`not exactly one ${type}`);
  return resource;
}
