import { checkJson } from '../engine/check-json.ts';
import { holdAgainst } from '../engine/hold-against.ts';
import { jsonPath } from '../engine/json-path.ts';
import type { RuleFile } from '../engine/load-rules.ts';
import { allItemsOfRule } from '../engine/rule-items.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { Fault } from '../fault.ts';
import { suggestion } from '../nearest-word.ts';
import { matchesName } from './compare-outcomes.ts';
import { nameOf } from './outcome-map.ts';
import { type CaseFile, caseFile } from './rule-case.ts';

/**
 * Files of cases, by the id of their rule, each held against the rules that it names.
 * @throws Fault `cases-invalid` with one line for each fault of each file: file, JSON path, what is wrong
 */
export function loadCases(files: readonly RuleFile[], ruleset: Ruleset): ReadonlyMap<string, CaseFile> {
  const known = ruleset.rules.flatMap((rule) =>
    allItemsOfRule(rule).map(({ item }) => nameOf({ code: rule.code, item })),
  );
  const ids = ruleset.rules.map(({ id }) => id);
  const loaded = files.map((file) => loadFile(file, ids, known));
  const details = loaded.flatMap(({ faults }) => faults);
  if (details.length > 0)
    throw new Fault('cases-invalid', `${details.length} faults in the files of cases`, { details });
  return new Map(loaded.flatMap(({ cases }) => (cases === undefined ? [] : [[cases.rule, cases]])));
}

interface Loaded {
  readonly cases?: CaseFile;
  readonly faults: readonly string[];
}

function loadFile({ path, json }: RuleFile, ids: readonly string[], known: readonly string[]): Loaded {
  const unfit = checkJson(json);
  if (unfit.length > 0) return { faults: unfit.map((fault) => `${path} ${fault}`) };
  const held = holdAgainst(caseFile, json);
  if ('faults' in held) return { faults: held.faults.map((fault) => `${path} ${fault}`) };
  const strange = [...strangeRule(held.data, ids), ...strangeNames(held.data, known)];
  return { cases: held.data, faults: strange.map((fault) => `${path} ${fault}`) };
}

const strangeRule = ({ rule }: CaseFile, ids: readonly string[]): readonly string[] =>
  ids.includes(rule) ? [] : [`$.rule: there is no rule "${rule}"${suggestion(rule, ids)}`];

/** Names of outcomes that no rule has. */
function strangeNames({ cases }: CaseFile, known: readonly string[]): readonly string[] {
  return cases.flatMap(({ expect }, index) =>
    Object.keys(expect)
      .filter((name) => !known.some((each) => matchesName(each, { [name]: 'passed' })))
      .map(
        (name) =>
          `${jsonPath(['cases', index, 'expect', name])}: no rule has this outcome${suggestion(name, known)}`,
      ),
  );
}
