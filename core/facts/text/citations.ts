import type { Fact } from '../fact.ts';
import { truth } from '../make-fact.ts';
import type { Prose } from './prose.ts';
import { type Passage, quoteAll } from './quote-evidence.ts';
import type { Sentence } from './read-sentences.ts';

/** The two notices on the form: 国办公开办函〔2021〕30号 and 〔2019〕60号, in every shape their numbers are damaged to. */
const notice2021 = '2021-30';
const notice2019 = '2019-60';
const numbersOfForms = ['30', '60'];

const documentNumber =
  /([一-龥]{0,8})[〔[({【﹝<《〈]{0,3}(20\d\d)年?[〕\])}】﹝﹞>》〉]{0,3}第?0?(\d{1,3})号/g;
const officeLetter = /(?:国办?|办?)公开办?[函涵]$/;
const formName = /年度?报告格式|年报格式|报告格式/;

/** Kinds of documents: a number behind one of them, other than that of the office, is of another document. */
const otherDocument = /[函涵发字令规政文告办]$/;

interface Citation extends Passage {
  readonly number: string;
  /** Whether the number is one of the office that issued the forms. */
  readonly isOffice: boolean;
  /** Whether the name of the form stands before the number, in the same sentence. */
  readonly namesForm: boolean;
  /** Whether the letters before the number leave open whose it is. */
  readonly isBare: boolean;
}

function citationsIn(sentence: Sentence): readonly Citation[] {
  if (!sentence.text.includes('号')) return [];
  const text = sentence.text.replaceAll(' ', '');
  return [...text.matchAll(documentNumber)].map((match) => {
    const [words, office = '', year, number] = match;
    const namesForm = formName.test(text.slice(0, match.index + office.length));
    const isOffice = officeLetter.test(office);
    const isBare = !otherDocument.test(office);
    return { sentence, words, number: `${year}-${number}`, isOffice, namesForm, isBare };
  });
}

/** A sentence that tells what held before does not build on it. */
const history = /曾|此前|以往|当时|原格式|替代|取代|不再/;

const withoutHistory = (citations: readonly Citation[]): readonly Citation[] =>
  citations.filter(({ sentence }) => !history.test(sentence.text));

const cites = (citations: readonly Citation[], number: string): readonly Citation[] =>
  citations.filter((each) => each.number === number && (each.isOffice || (each.namesForm && each.isBare)));

/** A number that no notice on the form bears, though the text means one of them. */
function wrong(citations: readonly Citation[]): readonly Citation[] {
  const right = new Set([notice2021, notice2019]);
  const rightIn = new Set(citations.filter((each) => right.has(each.number)).map((each) => each.sentence));
  return citations.filter((each) => {
    if (!each.isOffice || right.has(each.number)) return false;
    const number = each.number.slice('2021-'.length);
    return numbersOfForms.includes(number) || (each.namesForm && !rightIn.has(each.sentence));
  });
}

/** The Regulations of 2007, cited without those of 2019 and not as history. */
function oldRegulations(prose: Prose): readonly Passage[] {
  const text = prose.all.map((sentence) => ({
    sentence,
    words: /(?:第|令)492号/.exec(sentence.text)?.[0] ?? '',
  }));
  if (prose.all.some((sentence) => /(?:第|令)711号/.test(sentence.text))) return [];
  return text.filter(({ sentence, words }) => words !== '' && !/修订|修改|废止/.test(sentence.text));
}

/** Which documents the text names as its basis. */
export function citationFacts(prose: Prose): readonly (readonly [string, Fact])[] {
  const citations = prose.all.flatMap(citationsIn);
  const found: readonly (readonly [string, readonly Passage[]])[] = [
    ['citations.notice2021', cites(citations, notice2021)],
    ['citations.notice2019', withoutHistory(cites(citations, notice2019))],
    ['citations.wrongNotice', wrong(citations)],
    ['citations.regulations2007', oldRegulations(prose)],
  ];
  return found.map(([id, passages]) => [id, truth(passages.length > 0, quoteAll(id, '引用文号', passages))]);
}
