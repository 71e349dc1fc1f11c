import { row } from '../../core/cases/base-reports.ts';

/** Table III of 2021, of which every sum holds. */
export const soundFigures: Readonly<Record<string, string>> = {
  ...row('received', 40, 7, 0, 14, 12, 3, 76),
  ...row('carriedIn', 2, 0, 0, 0, 0, 0, 2),
  ...row('granted', 17, 1, 0, 0, 4, 0, 22),
  ...row('partlyGranted', 5, 0, 0, 0, 2, 0, 7),
  ...row('refusedThirdParty', 3, 0, 0, 0, 0, 0, 3),
  ...row('refusedEnforcementFile', 0, 0, 0, 14, 0, 0, 14),
  ...row('unavailableNotHeld', 12, 6, 0, 0, 3, 1, 22),
  ...row('notProcessedRepeated', 0, 0, 0, 0, 1, 2, 3),
  ...row('handled', 37, 7, 0, 14, 10, 3, 71),
  ...row('carriedOut', 5, 0, 0, 0, 2, 0, 7),
};
