import type { Problem } from '../../problem.ts';

/** Told that something contradicts the format; reading goes on with what there is. */
export type Damaged = () => void;

/** Gathers whether anything was damaged: one problem says so of the whole document. */
export function damageNotes(): { readonly damaged: Damaged; readonly problems: () => readonly Problem[] } {
  let isDamaged = false;
  return {
    damaged: () => {
      isDamaged = true;
    },
    problems: () => (isDamaged ? [{ code: 'archive-damaged', stage: 'blocks', fatal: true }] : []),
  };
}
