import type { CheckResult, Finding } from '../findings/check-result.ts';
import { shorten } from '../findings/shorten.ts';
import { showValue } from '../findings/show-value.ts';
import type { Language } from './renderer.ts';
import { absenceWords, inBrackets } from './words.ts';

type Proof = Finding['evidence'][number];
type Tables = CheckResult['report']['tables'];

const longest = 200;

/** What stands in the report, as written; where nothing does, whether it is blank, missing or not there at all. */
export function showRaw({ fact, raw, value }: Proof, tables: Tables, lang: Language): string {
  const state = stateOf(fact, tables);
  if (raw !== '') return `${shorten(raw, longest)}${state === 'unreadable' ? unreadable(lang) : ''}`;
  if (typeof value === 'boolean') return absenceWords[value ? 'found' : 'notFound'][lang];
  if (value !== null) return showValue(String(value), lang);
  if (state === 'blank' || state === 'missing') return absenceWords[state][lang];
  return absenceWords.notRead[lang];
}

const unreadable = (lang: Language): string => inBrackets(absenceWords.unreadable[lang], lang);

/** State of the cell that a fact is: `table3.received.total` is cell `received.total` of table III. */
function stateOf(fact: string, tables: Tables): string | undefined {
  const [table = '', ...address] = fact.split('.');
  return Object.hasOwn(tables, table) ? tables[table]?.cells[address.join('.')]?.state : undefined;
}
