import type { CheckResult } from '../../core/findings/check-result.ts';
import { aResult } from '../render/a-result.ts';

const base = aResult();

/** Each a way in which a result may have come about otherwise than `aResult`. */
export const other = {
  document: { source: { ...base.source, sha256: 'cd' } },
  rule: { ruleset: { ...base.ruleset, digest: 'sha256:01' } },
  semantics: { engine: { ...base.engine, semantics: 2 } },
  version: { engine: { ...base.engine, version: '0.2.0' } },
  report: { report: { ...base.report, title: '另一标题' } },
  problems: { problems: base.problems },
  previous: { inputs: { previous: { offered: 1, digest: 'sha256:02', used: null } } },
  given: { inputs: { published: { date: '2024-01-25', source: 'given' } } },
  page: { inputs: { published: { date: '2024-01-25', source: 'page' } } },
} satisfies Record<string, Partial<CheckResult>>;
