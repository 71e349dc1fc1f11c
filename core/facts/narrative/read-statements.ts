import { type SectionKey, sectionKeys } from '../../forms/form.ts';
import type { Report } from '../../report/report.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/read-sentences.ts';
import { followTopic, type Topic } from './follow-topic.ts';
import { joinHalves } from './join-halves.ts';
import { partTopic, sectionTopic } from './part-topic.ts';
import type { Scope } from './phrase-context.ts';
import { prepareSentence } from './prepare-sentence.ts';
import { readProactive } from './proactive/read-proactive.ts';
import { readDisputes } from './read-disputes.ts';
import { readFees } from './read-fees.ts';
import { readPhrases } from './read-phrases.ts';
import { readRequests } from './read-requests.ts';
import { readZeroStatements } from './read-zero-statements.ts';
import type { FactName, Said, Statement } from './statement.ts';
import { statesNothing } from './states-nothing.ts';
import { tokenise } from './tokenise.ts';
import { generalVocabulary } from './vocabulary.ts';
import { type WordFinder, wordFinder } from './word-finder.ts';

/** Section five speaks of problems, and figures in it of examples. */
const sections: readonly SectionKey[] = ['overview', 'proactive', 'requests', 'disputes', 'otherMatters'];
/** Where the figures of table II are told; in the parts on requests and disputes they are of something else. */
const ofProactive: readonly SectionKey[] = ['overview', 'proactive', 'otherMatters'];
/** Figures that no example has: those of fees count in section five too, where section six shares its text. */
const neverExamples: readonly FactName[] = [
  'processingFeeReceived',
  'processingFeeNotices',
  'processingFeeNotified',
];

/** Only such sentences can state a fact; the rest need no reading. */
const speaksOfFacts = /申请|复议|诉讼|结转|受理|办结|答复|收到|接收|处理费|通知|[零0]报告/;

interface Subject {
  readonly year: number;
  readonly finder: WordFinder;
  readonly agency: string;
  /** Whether the body decides reviews itself, and so has many that are not against it. */
  readonly isReviewOrgan: boolean;
}

/** What holds where a sentence begins, or behind it. */
interface Thread {
  readonly topic: Topic | undefined;
  readonly scope: Scope;
}

interface Read extends Thread {
  readonly statements: readonly Statement[];
}

function readSentence(text: string, { finder, agency, isReviewOrgan }: Subject, before: Thread): Read {
  const phrases = readPhrases(tokenise(prepareSentence(text), finder, agency), before.scope);
  const { spoken, topic } = followTopic(phrases, before.topic);
  const isUnderHeading = before.topic === 'disputes' || (before.topic === 'requests' && !isReviewOrgan);
  const statements = [
    ...readRequests(spoken),
    ...readDisputes(spoken, isUnderHeading, isReviewOrgan),
    ...readFees(spoken),
    ...readZeroStatements(spoken, text, isReviewOrgan),
  ];
  const last = phrases.at(-1);
  return { statements, topic, scope: (last?.isPart ? last.scopeOfWhole : last?.scope) ?? before.scope };
}

function* readSection(
  sentences: readonly Sentence[],
  subject: Subject,
  initial: Topic | undefined,
): Generator<Said> {
  let ofPart = initial;
  let thread: Thread = { topic: initial, scope: '' };
  for (const sentence of joinHalves(sentences)) {
    ofPart = partTopic(sentence, ofPart);
    if (sentence.opensPart) thread = { topic: ofPart, scope: '' };
    if (!speaksOfFacts.test(sentence.text) || statesNothing.test(sentence.text)) continue;
    const { statements, topic, scope } = readSentence(sentence.text, subject, thread);
    thread = { topic: topic === undefined ? undefined : ofPart, scope };
    yield* statements.map((statement) => ({ ...statement, sentence }));
  }
}

/** What a section states; a text that two sections share is read once, and of neither topic. */
function* statementsIn(key: SectionKey, prose: Prose, report: Report, subject: Subject): Generator<Said> {
  const { sharedWith } = report.sections[key];
  const partner = sectionKeys.find((each) => report.sections[each].sharedWith === key);
  const isTold = sharedWith !== undefined && sections.includes(sharedWith);
  if (isTold) return;
  const isShared = sharedWith !== undefined || partner !== undefined;
  const sentences = prose.sections[key];
  const holdsProblems = sharedWith === 'problems' || partner === 'problems';
  const said = readSection(sentences, subject, isShared ? undefined : sectionTopic[key]);
  for (const each of said) if (!holdsProblems || neverExamples.includes(each.name)) yield each;
  if (ofProactive.includes(key) && !holdsProblems)
    yield* readProactive(sentences, subject.year, subject.agency);
}

/** Everything that the prose states of requests, disputes, fees and the rows of table II in the report year. */
export function readStatements(prose: Prose, report: Report): readonly Said[] {
  const { year, agency, agencyKind } = report;
  if (year === undefined) return [];
  const isReviewOrgan = agencyKind === 'countyUpGovernment' || /司法/.test(agency);
  const subject = { year, finder: wordFinder(generalVocabulary, year), agency, isReviewOrgan };
  return [
    ...readSection(prose.preamble, subject, undefined),
    ...readProactive(prose.preamble, year, agency),
    ...sections.flatMap((key) => [...statementsIn(key, prose, report, subject)]),
  ];
}
