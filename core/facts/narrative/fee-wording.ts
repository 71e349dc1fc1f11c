import type { Report } from '../../report/report.ts';
import type { BooleanFact, Fact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import type { Prose } from '../text/prose.ts';
import { type Passage, quoteAll } from '../text/quote-evidence.ts';
import type { Sentence } from '../text/read-sentences.ts';

const label = '信息处理费';

const officialName = '信息处理费';
const named = /信息处理费|公开处理费|收费通知|缴费通知|国办函[〔[(]?2020[〕\])]?第?109号|109号/;
/** A fee, near the words that tell that it is one for disclosure on request. */
const near =
  /(?:政府信息公开|信息公开|依申请|申请人).{0,60}(?:收费|计费)|(?:收费|计费).{0,60}(?:政府信息公开|信息公开|依申请)/;
/** The costs that could be charged before 2021, or fees of any kind. */
const general = /(?:未|没有|无|不|免)[^,。;]{0,12}(?:收取|收缴|征收|产生)[^,。;]{0,14}费用|无(?:任何)?收费/;
const otherNames = /信息公开处理费|政府信息处理费|公开费用|信息公开收费费用|公开处理费/;
/** A notice sent in one year may be paid, or run out, in the next. */
const ofLastYear = /上年|去年|上一年|往年|以前年度|跨年|延续/;
const documents = /《[^》]{0,200}》|政府信息公开信息处理费管理办法/g;

const withoutSpaces = ({ text }: Sentence): string => text.replaceAll(' ', '');

const passages = (
  sentences: readonly Sentence[],
  find: (text: string) => string | undefined,
): readonly Passage[] =>
  sentences.flatMap((sentence) => {
    const words = find(withoutSpaces(sentence));
    return words === undefined ? [] : [{ sentence, words }];
  });

const firstMatch = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[0];

/** Names of the fee, titles of documents left out: 「政府信息公开信息处理费」 is part of one. */
const unofficial = (text: string): string | undefined =>
  otherNames.exec(text.replace(documents, '').replaceAll('政府信息公开信息处理费', officialName))?.[0];

const official = (text: string): string | undefined =>
  text
    .replace(documents, '')
    .replace(/(?<!公开)政府信息处理费/g, '')
    .includes(officialName)
    ? officialName
    : undefined;

const tellsOfLastYear = (text: string, year = 0): string | undefined =>
  ofLastYear.exec(text)?.[0] ?? (text.includes(`${year - 1}年`) ? `${year - 1}年` : undefined);

/**
 * How sections one and six speak of the fee (FEE-001, FEE-008, FEE-009).
 * Source: 国办函〔2020〕109号, which names it 信息处理费.
 */
export function feeWording(report: Report, prose: Prose): readonly (readonly [string, Fact])[] {
  const { overview, requests, problems, otherMatters } = prose.sections;
  // Where section six has no heading, its text may stand at the end of section five.
  const last = report.sections.otherMatters.found ? otherMatters : problems;
  const sentences = [...overview, ...requests, ...last, ...prose.preamble];
  const { hasImage, pointsElsewhere } = report.sections.otherMatters;
  const mayHide = otherMatters.length === 0 && (hasImage || pointsElsewhere);
  const fact = (id: string, found: readonly Passage[]): readonly [string, BooleanFact] => [
    id,
    found.length === 0 && mayHide
      ? unknownTruth('image')
      : truth(found.length > 0, quoteAll(id, label, found)),
  ];
  const mentioned = passages(sentences, (text) => firstMatch(named)(text) ?? firstMatch(near)(text));
  return [
    fact('fees.mentioned', mentioned),
    fact('fees.generalStatement', mentioned.length > 0 ? [] : passages(sentences, firstMatch(general))),
    fact('fees.nonStandardTerm', passages(sentences, unofficial)),
    fact('fees.standardTerm', passages(sentences, official)),
    fact(
      'fees.ofLastYear',
      passages(sentences, (text) => (named.test(text) ? tellsOfLastYear(text, report.year) : undefined)),
    ),
  ];
}
