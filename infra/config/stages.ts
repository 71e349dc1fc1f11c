import { z } from 'zod';
import { type StageConfig, stageConfig } from './stage-config.ts';

const owner = 'Disclosure audit on call';

/** One account a stage: metrics carry no stage name. */
const definitions: readonly StageConfig[] = [
  {
    name: 'Staging',
    region: 'us-east-1',
    architecture: 'arm64',
    retention: { mode: 'governance', days: 400 },
    maximumConcurrency: 10,
    owner,
    alarmEmails: [],
  },
  {
    name: 'Production',
    region: 'us-east-1',
    architecture: 'arm64',
    retention: { mode: 'governance', days: 1830 },
    maximumConcurrency: 50,
    owner,
    alarmEmails: [],
    breakGlassRole: 'evidence-break-glass',
  },
  {
    name: 'ProductionChina',
    region: 'cn-north-1',
    architecture: 'x86_64',
    retention: { mode: 'governance', days: 1830 },
    maximumConcurrency: 50,
    owner,
    alarmEmails: [],
    breakGlassRole: 'evidence-break-glass',
  },
];

/** Every stage, checked. A wrong one stops the synthesis and is named. */
export const stages: readonly StageConfig[] = z.array(stageConfig).parse(definitions);
