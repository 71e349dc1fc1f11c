import { describe, expect, test } from '@jest/globals';
import { functionTimeoutSeconds, liveLane } from '../../infra/config/live-lane.ts';
import { objectPrefixes } from '../../infra/config/object-prefixes.ts';
import { readConfig } from '../../lambda/config.ts';
import { conflictKey, findingsKey } from '../../lambda/findings-key.ts';
import { isReportKey, reportPrefix } from '../../lambda/report-key.ts';
import { readable } from './readable.ts';
import { onlyResource, synthesiseStages } from './synthesised-stages.ts';

const unit = {
  bucket: 'reports-bucket',
  key: 'reports/some-agency/2024.html',
  versionId: 'v1',
  ruleset: { id: 'ogi-annual-report', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` },
  semantics: 1,
};

describe('stacks and function agree, though neither imports the other', () => {
  test('on where reports lie', () => {
    expect(objectPrefixes.reports).toBe(reportPrefix);
    expect(isReportKey(`${objectPrefixes.reports}a.html`)).toBe(true);
  });

  test('on where findings and conflicts are written', () => {
    const key = findingsKey(unit);
    expect(key.startsWith(objectPrefixes.findings)).toBe(true);
    expect(conflictKey(key, new Uint8Array()).startsWith(objectPrefixes.conflicts)).toBe(true);
  });

  test('on prefixes none of which holds another', () => {
    const prefixes = Object.values(objectPrefixes);
    const inside = prefixes.filter((one) => prefixes.some((other) => other !== one && one.startsWith(other)));
    expect(inside).toEqual([]);
  });

  describe.each(synthesiseStages())('on the settings in $name', ({ audit }) => {
    const variables = readable(
      onlyResource(audit, 'AWS::Lambda::Function').Properties.Environment.Variables,
    ) as Record<string, string>;

    test('which the stack gives and the function reads, no more and no fewer', () => {
      const read = new Set<string>();
      const watched = new Proxy(variables, {
        get: (target, name) => {
          read.add(String(name));
          return Reflect.get(target, name);
        },
      });
      readConfig(watched);
      expect([...read].sort()).toEqual(Object.keys(variables).sort());
    });

    test('which mean what was meant', () => {
      expect(readConfig(variables)).toEqual({
        reportsBucket: 'ReportsBucket',
        findingsBucket: 'FindingsBucket',
        recordBudgetMs: liveLane.recordBudgetSeconds * 1000,
      });
    });
  });

  test('on time: the last record of a batch of slow ones still starts', () => {
    const left = functionTimeoutSeconds - (liveLane.batchSize - 1) * liveLane.recordBudgetSeconds;
    expect(left).toBeGreaterThanOrEqual(2 * liveLane.recordBudgetSeconds);
  });
});
