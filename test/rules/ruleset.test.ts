import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { matchesName, type RuleCase } from '../../core/cases/index.ts';
import { comparisonsOf } from '../../core/engine/condition-facts.ts';
import { fillIds } from '../../core/engine/fill-id.ts';
import type { Condition } from '../../core/engine/rule.ts';
import { allItemsOfRule } from '../../core/engine/rule-items.ts';
import { catalog, catalogEntry, type Rule, type Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { factsRead } from '../../scripts/generate/describe-condition.ts';
import { generatedFiles } from '../../scripts/generate/generated-files.ts';
import { outOfStep } from '../../scripts/generate/out-of-step.ts';
import { readCaseFiles } from './read-case-files.ts';

const root = join(__dirname, '../..');
const cases = readCaseFiles(__dirname);
const casesOf = ({ id }: Rule): readonly RuleCase[] => cases.get(id)?.cases ?? [];

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(join(root, 'rules'));
});

/** Rules, by id, of which something is not so. */
const idsWhere = (isSo: (rule: Rule) => boolean): readonly string[] =>
  ruleset.rules.filter((rule) => isSo(rule)).map(({ id }) => id);

const conditionsOf = ({ requires, appliesWhen, severityCases = [] }: Rule) => [
  requires,
  ...(appliesWhen ? [appliesWhen] : []),
  ...severityCases.map(({ when }) => when),
];

/** Ids of the facts that a condition means, for every item of the rule. */
const idsOf = (rule: Rule, templates: readonly string[]): readonly string[] =>
  templates.flatMap((template) => fillIds(template, allItemsOfRule(rule)));

const severitiesOf = ({ severity, severityCases = [], severityByItem = {} }: Rule) => [
  severity,
  ...severityCases.map((each) => each.severity),
  ...Object.values(severityByItem),
];

const isOfDoubt = ({ when }: { readonly when: Condition }): boolean =>
  comparisonsOf(when).some(
    ({ operator, fact }) => operator === 'isAmbiguous' || fact === 'agency.kindIsKnown',
  );

const failingSeverities = ({ severityCases = [], ...rule }: Rule) =>
  severitiesOf({ ...rule, severityCases: severityCases.filter((each) => !isOfDoubt(each)) });

const textsOf = ({ title, messages, remedy, assumes }: Rule): readonly string[] =>
  [title, messages.failed, remedy, assumes].flatMap((text) => (text === undefined ? [] : [text.zh, text.en]));

describe('the rules', () => {
  test('are as many as there are files, each under the id that is its path', () => {
    const paths = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /^[^/]+\/[^/]+\.json$/.test(path));
    expect(ruleset.rules.map(({ id }) => `${id}.json`)).toEqual(paths.sort());
  });

  test('have codes of their own', () => {
    const codes = ruleset.rules.map(({ code }) => code);
    expect(codes.length).toBe(new Set(codes).size);
  });

  test('stand on a document and a clause', () => {
    expect(idsWhere(({ basis }) => basis.some(({ document, clause }) => !document || !clause))).toEqual([]);
  });

  test('do not quote as law what is only believed to be in it', () => {
    const believed = ({ document, clause }: Rule['basis'][number]): boolean =>
      document.includes('立法法') ||
      /六、其他需要报告的事项/.test(clause) ||
      /109号.*第.+条/.test(document + clause);
    expect(idsWhere(({ basis }) => basis.some(believed))).toEqual([]);
  });

  test('of severity error do not say that something should be considered', () => {
    const hesitates = (rule: Rule): boolean =>
      severitiesOf(rule).includes('error') && textsOf(rule).some((text) => /应当考虑|\bshould\b/.test(text));
    expect(idsWhere(hesitates)).toEqual([]);
  });

  test('are titled in one sentence without an end mark', () => {
    expect(idsWhere(({ title }) => /[。.!！?？\n]/.test(title.zh + title.en))).toEqual([]);
  });

  test('say everything in Chinese and in English', () => {
    const isMixedUp = ({ title, messages, remedy }: Rule): boolean =>
      [title, messages.failed, remedy].some(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]/.test(en));
    expect(idsWhere(isMixedUp)).toEqual([]);
  });
});

/** What only a document can prove: cells, labels, headings, dates. */
const proven = /^(table[234]\.|section\.\w+\.present$|report\.|period\.|publication\.)/;
/** A flat statement that there was nothing. */
const zeroStatement = /^narrative\.no[A-Z]/;

test('errors rest on cells, headings and dates, or on a flat zero statement that the table contradicts', () => {
  const isWeak = (rule: Rule): boolean => {
    if (!severitiesOf(rule).includes('error')) return false;
    const ids = idsOf(rule, factsRead(rule.requires));
    const isOnZero = ids.some((id) => zeroStatement.test(id));
    return ids.some(
      (id) => !proven.test(id) && !zeroStatement.test(id) && !(isOnZero && /^narrative\./.test(id)),
    );
  };
  expect(idsWhere(isWeak)).toEqual([]);
});

/** Facts of the catalogue that no rule asks for, and why they are there. */
const notAsked: Readonly<Record<string, string>> = {
  'narrative.processingFeeCases': 'decides whether an amount is judged as that of one case',
  'publication.known': 'decides whether rules on the day of publication are asked at all',
  'previous.found': 'decides whether rules that need the report of the year before are asked at all',
  'government.found': 'decides whether rules that need the report of the government are asked at all',
  'units.found': 'decides whether rules that need reports of other bodies are asked at all',
  '{table}.missingCells': 'tells a reader of the result how much of a table was lost',
};

test('every fact of the catalogue is asked for by a rule, or marked with its reason', () => {
  const used = ruleset.rules.flatMap((rule) =>
    idsOf(rule, [...conditionsOf(rule).flatMap(factsRead), ...Object.values(rule.evidence)]),
  );
  const entries = new Set(used.map((id) => catalogEntry(id)?.id));
  const idle = catalog.map(({ id }) => id).filter((id) => !entries.has(id));
  expect(idle.sort()).toEqual(Object.keys(notAsked).sort());
});

const shows = (rule: Rule, purpose: RuleCase['shows']): boolean =>
  casesOf(rule).some((each) => each.shows === purpose);

const ownExpectations = (rule: Rule, { expect: listed }: RuleCase): readonly string[] =>
  Object.entries(listed).flatMap(([name, outcome]) => (name.startsWith(rule.code) ? [outcome] : []));

describe('the cases', () => {
  test('belong to rules, every rule has some', () => {
    expect([...cases.keys()]).toEqual(ruleset.rules.map(({ id }) => id));
  });

  test.each(['passed', 'failed', 'boundary'] as const)('show each rule %s', (purpose) => {
    expect(idsWhere((rule) => !shows(rule, purpose))).toEqual([]);
  });

  test('show what each rule cannot tell, unless what it asks can never be in doubt', () => {
    expect(idsWhere((rule) => !shows(rule, 'cannot-tell'))).toEqual(['structure/no-template-residue']);
  });

  test('show each rule not applicable, if it is not for every report', () => {
    const isForEach = ({ scope, appliesWhen }: Rule): boolean => !scope && !appliesWhen;
    expect(idsWhere((rule) => !isForEach(rule) && !shows(rule, 'not-applicable'))).toEqual([]);
  });

  test('show rules that bind since some year both as of then and as of today', () => {
    const isShown = (rule: Rule, isToday: boolean): boolean =>
      casesOf(rule).some((each) => {
        const isOld = ownExpectations(rule, each).some((outcome) => outcome.includes('out-of-scope'));
        return isToday ? each.asOf === 'current' && !isOld : each.asOf === undefined && isOld;
      });
    const binding = ruleset.rules.filter(({ inForce }) => inForce);
    expect(binding.filter((rule) => !isShown(rule, true) || !isShown(rule, false))).toEqual([]);
    expect(binding.length).toBeGreaterThan(0);
  });

  test('of rules that bind since some year make no error: the verdict is the same in both views', () => {
    expect(idsWhere((rule) => rule.inForce !== undefined && severitiesOf(rule).includes('error'))).toEqual(
      [],
    );
  });

  test('show what each rule must not be taken in by', () => {
    expect(idsWhere((rule) => !shows(rule, 'silent') && !shows(rule, 'limit'))).toEqual([]);
  });

  test('let each rule fail', () => {
    const fails = (rule: Rule): boolean =>
      casesOf(rule).some((each) =>
        ownExpectations(rule, each).some((outcome) => outcome.startsWith('failed')),
      );
    expect(idsWhere((rule) => !fails(rule))).toEqual([]);
  });

  test('let each rule fail with every severity that it has, but for those of doubt, which fail nothing', () => {
    const lacks = (rule: Rule): boolean => {
      const seen = new Set(casesOf(rule).flatMap((each) => ownExpectations(rule, each)));
      return failingSeverities(rule).some((severity) => !seen.has(`failed ${severity}`));
    };
    expect(idsWhere(lacks)).toEqual([]);
  });

  test('come to what they are there to show', () => {
    const wrong = ruleset.rules.flatMap((rule) =>
      casesOf(rule)
        .filter((each) => !keepsItsWord(each.shows, ownExpectations(rule, each)))
        .map(({ title }) => `${rule.id}: ${title.en}`),
    );
    expect(wrong).toEqual([]);
  });

  test('break each comparison of a requirement alone', () => {
    const comparisons = ruleset.rules.map((rule) => ({
      id: rule.id,
      needed: comparisonsOf(rule.requires).length,
      failing: casesOf(rule).filter((each) =>
        ownExpectations(rule, each).some((outcome) => outcome.startsWith('failed')),
      ).length,
    }));
    expect(comparisons.filter(({ needed, failing }) => failing < Math.min(needed, 2))).toEqual([]);
  });

  test('have titles of their own', () => {
    const repeated = ruleset.rules.filter((rule) => {
      const titles = casesOf(rule).flatMap(({ title }) => [title.zh, title.en]);
      return titles.length !== new Set(titles).size;
    });
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  test('name rules and items that exist', () => {
    const known = ruleset.rules.flatMap((rule) =>
      allItemsOfRule(rule).map(({ item }) => (item === undefined ? rule.code : `${rule.code}[${item}]`)),
    );
    const strange = [...cases.values()].flatMap((file) =>
      file.cases.flatMap(({ expect: listed }) =>
        Object.keys(listed).filter((name) => !known.some((each) => matchesName(each, { [name]: 'passed' }))),
      ),
    );
    expect(strange).toEqual([]);
  });
});

/** Whether the outcomes that a case lists for its own rule are those of its purpose. */
function keepsItsWord(purpose: RuleCase['shows'], own: readonly string[]): boolean {
  const some = (kind: string): boolean => own.some((outcome) => outcome.startsWith(kind));
  if (purpose === 'boundary') return own.length > 0;
  if (purpose === 'silent') return !some('failed');
  if (purpose === 'limit') return some('failed');
  return some(purpose);
}

test('pages and schemas are those that the rules and cases give', async () => {
  expect(await outOfStep(root, await generatedFiles(root))).toEqual([]);
});
