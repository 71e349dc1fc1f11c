import { type CheckResult, printable, verdictWords } from '../../core/index.ts';
import type { Processed } from '../../lambda/process-object.ts';
import { faultText } from '../explain-error.ts';

const states = {
  created: '',
  duplicate: ' · 已有相同结果 same findings as before',
  conflict: ' · 与已存结果不一致，已另存 differs from the stored findings, kept beside them',
};

/** One line for people about one audited version, or one document of an archive. */
export function verdictLine(key: string, processed: Processed): string {
  if (processed.state === 'withdrawn') return `已撤回 withdrawn · ${printable(key)} · ${processed.reason}`;
  const { source, verdict, counts } = processed.result;
  const { zh, en } = verdictWords[verdict];
  const told = `${states[processed.state]}${defectText(processed.defect)}`;
  return `${zh} ${en} · ${printable(source.name)} · ${countsText(counts)}${told}`;
}

const defectText = (defect: string | undefined): string =>
  defect === undefined
    ? ''
    : ` · 已存读取结果不可用，已重新读取 the kept reading was not believed, the document was read anew: ${printable(defect)}`;

/** One line for the operator about what went wrong on our side. */
export function faultLine(subject: string, error: unknown): string {
  return `故障 fault · ${printable(subject)} · ${faultText(error)}`;
}

function countsText({ error, warning, info, cannotTell }: CheckResult['counts']): string {
  return `错误 error ${error} · 警告 warning ${warning} · 提示 info ${info} · 无法判断 cannot tell ${cannotTell}`;
}
