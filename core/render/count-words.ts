import type { CheckResult } from '../findings/check-result.ts';
import type { Language } from './renderer.ts';
import { partWords, severityWords } from './words.ts';

type Counts = CheckResult['counts'];

/** `错误 2 · 警告 1 · 提示 0`: how many findings of each weight. */
export function severityCounts({ error, warning, info }: Counts, lang: Language): string {
  const counts = { error, warning, info };
  return Object.entries(counts)
    .map(([severity, count]) => `${severityWords[severity as keyof typeof counts][lang]} ${count}`)
    .join(' · ');
}

/** `通过 258 · 不通过 5 · 无法判断 0 · 不适用 7`: how many checks ended in each way. */
export function outcomeCounts({ passed, failed, cannotTell, notApplicable }: Counts, lang: Language): string {
  const counts = { passed, failed, cannotTell, notApplicable };
  return Object.entries(counts)
    .map(([part, count]) => `${partWords[part as keyof typeof counts][lang]} ${count}`)
    .join(' · ');
}
