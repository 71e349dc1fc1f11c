import { loadRules, type RuleFile } from '../../core/engine/load-rules.ts';
import { Fault } from '../../core/fault.ts';
import { aRuleFile } from './a-rule.ts';

/** What the loader has against files, one line each; nothing against sound ones. */
export function faultsOfFiles(files: readonly RuleFile[]): readonly string[] {
  try {
    loadRules(files);
    return [];
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.code !== 'rules-invalid') throw fault;
    return fault.details.length > 0 ? fault.details : [fault.message];
  }
}

/** What the loader has against the sound rule when some of its members are replaced. */
export const faultsOf = (changes: Readonly<Record<string, unknown>>): readonly string[] =>
  faultsOfFiles([aRuleFile(changes)]);
