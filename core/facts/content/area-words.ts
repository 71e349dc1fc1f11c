import type { AgencyKind, Report } from '../../report/report.ts';
import type { BooleanFact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import type { Prose } from '../text/prose.ts';
import { type Passage, quoteAll } from '../text/quote-evidence.ts';
import type { Sentence } from '../text/read-sentences.ts';
import { isGovernmentOffice } from './is-government-office.ts';
import { overviewAbsence } from './overview-absence.ts';

/** Where the first lines may say who reports: 「2023年，某区人民政府办公室坚持…」. */
const opening =
  /(?:^|[,:])(?!由|在|经)[一-龥]{0,25}?(?:(?<office>政府办(?:公[室厅])?)|(?<bureau>(?:[我本]|[一-龥])(?:局|厅|委员会|委)))(?=坚持|认真|深入|严格|以(?!及)|按照|全面|紧|围绕|高度|始终|切实|持续|积极|不断|贯彻|落实|依法|依据|根据|共|主动|扎实|着力|聚焦|深化|进一步|继续|稳步|大力|牢|坚决)/;
const openingSentences = 3;

/** A part of the area's bodies under one bureau, or a name that begins with the same signs: 「我市场监管局」, 「全市水务系统」. */
const ownBody =
  '(?![场域])(?![^,。;:]{0,14}(?:局|委|厅|院|所|中心|队|馆|系统|行业|领域|办(?!理|结|事|好|公)))';
const area = `(?:^|[,。:;])(?:20\\d\\d年,?)?`;
/** The area speaks itself: 「我区按照…」. What is done for the area or in it is no sign: 「推动我区…」. */
const ourArea = new RegExp(`${area}(我[省市县区州盟旗]${ownBody}[^,。;]{0,12})`);
const wholeArea = new RegExp(`${area}([我全][省市县区州盟旗]${ownBody}[^,。;]{0,12})`);

const disclosure = /公开|申请/;
const counted = /\d+万?(?:余|多)?[条件份篇]/;

type Speaker = 'office' | 'bureau' | 'another';

function speakerNamed(agency: string, kind: AgencyKind): Speaker | undefined {
  if (agency === '') return undefined;
  if (isGovernmentOffice(agency)) return 'office';
  return kind === 'department' ? 'bureau' : 'another';
}

/** Who reports, by the title or else by the first sentences. */
function speakerOf({ agency, agencyKind }: Report, { preamble, sections }: Prose): Speaker | undefined {
  const named = speakerNamed(agency, agencyKind);
  if (named !== undefined) return named;
  const first = [...preamble, ...sections.overview.slice(0, openingSentences)];
  const groups = first.map(({ text }) => opening.exec(text)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return agencyKind === 'unknown' ? undefined : 'another';
  return groups['office'] === undefined ? 'bureau' : 'office';
}

/** A bureau may well speak of the work of its area; figures of the whole area are another matter. */
function areaWords(sentence: Sentence, speaker: Speaker): readonly Passage[] {
  const { text } = sentence;
  if (!disclosure.test(text) || (speaker === 'bureau' && !counted.test(text))) return [];
  const words = (counted.test(text) ? wholeArea : ourArea).exec(text)?.[1];
  return words === undefined ? [] : [{ sentence, words }];
}

/** Whether a report that is an office's or a bureau's own speaks for the whole area in section one (NAR-010). */
export function speaksForArea(report: Report, prose: Prose): BooleanFact {
  const id = 'body.speaksForArea';
  const absence = overviewAbsence(report);
  if (absence !== undefined) return unknownTruth(absence);
  const speaker = speakerOf(report, prose);
  if (speaker === 'another') return truth(false);
  const found = prose.sections.overview.flatMap((each) => areaWords(each, speaker ?? 'office'));
  const proof = quoteAll(id, '正文 以地区为主语', found.slice(0, 3));
  if (speaker === undefined && found.length > 0) return unknownTruth('agency-unknown', proof);
  return truth(found.length > 0, proof);
}
