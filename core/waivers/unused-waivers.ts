import { suggestion } from '../nearest-word.ts';
import type { LoadedWaiver } from './load-waivers.ts';

/**
 * One line for each waiver whose finding nobody met: where it stands, and the nearest rule where there is none of that id.
 * @param met rule and fingerprint of all findings, with a blank between
 * @param rules ids of all rules
 */
export function unusedWaivers(
  waivers: readonly LoadedWaiver[],
  met: ReadonlySet<string>,
  rules: readonly string[],
): readonly string[] {
  return waivers
    .filter(({ waiver }) => !met.has(`${waiver.rule} ${waiver.fingerprint}`))
    .map(({ waiver: { rule }, where }) => {
      const isKnown = rules.includes(rule);
      const why = isKnown
        ? 'no finding has this fingerprint'
        : `there is no rule "${rule}"${suggestion(rule, rules)}`;
      return `${where}: ${why}`;
    });
}
