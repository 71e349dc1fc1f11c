import type { StoredState } from '../../lambda/store-findings.ts';

/** A version of a report, and what is to be told of it. */
export interface Told {
  readonly key: string;
  readonly versionId: string;
  readonly reason: string;
}

/** What a run came to. It names rules and semantics, and no time. */
export interface Summary {
  readonly ruleset: { readonly id: string; readonly version: string; readonly digest: string };
  readonly semantics: { readonly engine: number; readonly reader: number };
  /** Nothing was judged and nothing written: the counts say what would be. */
  readonly dryRun: boolean;
  /** `cancelled`: versions after those listed were not looked at. */
  readonly ended: 'complete' | 'cancelled';
  /** Versions of reports; `listed` is the sum of the others. */
  readonly counts: {
    readonly listed: number;
    /** Had findings by these rules. */
    readonly fresh: number;
    /** Judged from the reading that was kept. */
    readonly judged: number;
    /** Had no reading that can be believed: the document itself was read. */
    readonly readAnew: number;
    /** Gone since they were listed. */
    readonly withdrawn: number;
    readonly failed: number;
  };
  /** Findings objects, of which an archive has one for each document in it. */
  readonly findings: Readonly<Record<StoredState, number>>;
  /** Readings that were kept and were not believed. */
  readonly disbelieved: readonly Told[];
  /** Versions without findings by these rules, since something of ours failed; the next run tries them again. */
  readonly failures: readonly Told[];
  /** Defects of rules: there are findings, which say that these rules could not tell. */
  readonly ruleFaults: readonly Told[];
}

/** What becomes of a version. */
export type Count = Exclude<keyof Summary['counts'], 'listed'>;

const countWords: Readonly<Record<Count | 'listed', string>> = {
  listed: '列出 listed',
  fresh: '已是最新 fresh',
  judged: '由已存读取结果判断 judged from kept readings',
  readAnew: '重新读取文件 read anew',
  withdrawn: '已撤回 withdrawn',
  failed: '失败 failed',
};

const endWords = {
  complete: '完成 complete',
  cancelled: '已中止，再次运行即继续 cancelled; the next run goes on from here',
} as const;

/** A summary for people. */
export function showSummary({ ruleset, semantics, dryRun, ended, counts, findings }: Summary): string {
  const { id, version, digest } = ruleset;
  const title = dryRun ? '试算，未写入 dry run, nothing written' : endWords[ended];
  const rows = Object.entries(countWords).map(([key, words]) => `  ${counts[key as Count]}  ${words}`);
  const { created, duplicate, conflict } = findings;
  const written = `  ${created} 份新结果 new findings · ${duplicate} 份相同 the same · ${conflict} 份不一致 conflicting`;
  const rules = `${id} ${version} ${digest.slice(0, 19)} · e${semantics.engine} r${semantics.reader}`;
  return [`${title} · ${rules}`, ...rows, ...(dryRun ? [] : [written]), ''].join('\n');
}
