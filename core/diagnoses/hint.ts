import { applicantColumns } from '../forms/applicant-columns.ts';
import type { Bilingual } from '../problem.ts';
import type { DiagnosisCode, DiagnosisKind } from './diagnosis.ts';
import type { Ledger, Sum } from './ledger.ts';

/** The code of a diagnosis, and what its code says before the repairs. */
export interface Hint {
  readonly code: DiagnosisCode;
  readonly text: Bilingual;
}

interface KnownSum extends Sum {
  readonly residual: number;
}

const slips: readonly DiagnosisKind[] = ['neighbour-shift', 'digits-split', 'digits-joined'];

const columnLabel = ({ identity: { key } }: Sum): string =>
  applicantColumns.find((column) => column.key === key)?.official ?? key;

function flowText(sum: KnownSum): Bilingual {
  const [column, count] = [columnLabel(sum), Math.abs(sum.residual)];
  return sum.residual > 0
    ? {
        zh: `“${column}”列少计${count}件结果或结转`,
        en: `「${column}」 lacks ${count} results or requests carried out`,
      }
    : {
        zh: `“${column}”列多计${count}件结果或结转`,
        en: `「${column}」 has ${count} results or requests carried out too many`,
      };
}

function resultsText(sum: KnownSum): Bilingual {
  const column = columnLabel(sum);
  return {
    zh: `“${column}”列各办理结果比(七)总计多${sum.residual}件，不超过其中“部分公开”的件数`,
    en: `the results of 「${column}」 exceed row (七)总计 by ${sum.residual}, no more than it has of 部分公开`,
  };
}

const list = (texts: readonly Bilingual[]): Bilingual => ({
  zh: texts.map(({ zh }) => zh).join('，'),
  en: texts.map(({ en }) => en).join(', '),
});

/** Whether 部分公开 alone, counted elsewhere a second time, may make the results too many. */
function mayBeCountedTwice({ identity, residual }: KnownSum, { entries }: Ledger): boolean {
  const partly = entries.find(({ address }) => address === `partlyGranted.${identity.key}`)?.value ?? 0;
  return identity.relation === 'results' && residual > 0 && partly >= residual;
}

const plain: Hint = { code: 'DIA-001', text: { zh: '', en: '' } };

const slipped: Hint = {
  code: 'T3-014',
  text: { zh: '疑似数字错位或拆分：', en: 'Figures seem to have slipped into a neighbouring cell. ' },
};

/** What the failed sums themselves suggest; a slip is named only where no other repair would do. */
export function hintOf(failed: readonly Sum[], kind: DiagnosisKind, ledger: Ledger): Hint {
  const known = failed.filter((sum): sum is KnownSum => sum.residual !== undefined);
  if (known.length < failed.length || known.some(({ identity }) => identity.relation === 'across')) {
    return slips.includes(kind) ? slipped : plain;
  }
  if (slips.includes(kind)) return slipped;
  if (known.every(({ identity }) => identity.relation === 'flow')) {
    const { zh, en } = list(known.map(flowText));
    return { code: 'T3-013', text: { zh: `${zh}。`, en: `Column ${en}. ` } };
  }
  if (!known.every((sum) => mayBeCountedTwice(sum, ledger))) return plain;
  const { zh, en } = list(known.map(resultsText));
  return {
    code: 'T3-016',
    text: {
      zh: `${zh}：部分公开的申请可能在其他情形中重复计数。`,
      en: `Perhaps requests granted in part are counted elsewhere too: ${en}. `,
    },
  };
}
