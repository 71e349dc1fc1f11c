import { describe, expect, test } from '@jest/globals';
import { figuresOf, wrongFacts } from './judge.ts';
import { bureau, type NarrativeCase } from './narrative-case.ts';
import { qualifiers } from './qualifiers.ts';

type Frame = readonly [text: (words: string) => string, may?: NarrativeCase['expect']];

const none = { noRequests: 'unknown', noReconsideration: 'unknown', noLitigation: 'unknown' } as const;
const notSure = {
  ...none,
  requestsReceived: 'unknown',
  requestsAccepted: 'unknown',
  reconsiderations: 'unknown',
  litigations: 'unknown',
} as const;

/** Sentences with a gap, and what else they may say. */
const frames: Readonly<Record<keyof typeof qualifiers, readonly Frame[]>> = {
  kindsOfRequests: [
    [(words) => `2023年，我镇未收到${words}政府信息公开申请。`],
    [(words) => `本年度无${words}申请。`],
    [(words) => `没有收到公民、法人和其他组织提出的${words}依申请公开件。`],
    [(words) => `（二）依申请公开情况。2023年收到${words}申请0件。`],
    [(words) => `2023年，我镇收到${words}政府信息公开申请3件。`],
  ],
  matters: [
    [(words) => `2023年，我镇未收到政府信息公开申请${words}。`],
    [(words) => `全年未发生依申请公开${words}。`],
  ],
  otherBodies: [
    [(words) => `2023年，${words}未收到政府信息公开申请。`],
    [(words) => `2023年，${words}收到政府信息公开申请3件。`],
    [(words) => `2023年，${words}未发生行政复议、行政诉讼。`],
    [(words) => `2023年，${words}因政府信息公开被申请行政复议2件、提起行政诉讼1件。`],
  ],
  otherPeriods: [
    [(words) => `${words}，我局未收到政府信息公开申请。`],
    [(words) => `${words}，我局收到政府信息公开申请3件。`],
    [(words) => `我局${words}未发生因政府信息公开引起的行政复议、行政诉讼。`],
    [(words) => `${words}我局因政府信息公开被申请行政复议2件，被提起行政诉讼1件。`],
  ],
  otherCauses: [
    [(words) => `未发生因${words}引起的行政复议、行政诉讼。`],
    [(words) => `未发生因政府信息公开${words}引起的行政复议和行政诉讼。`],
    [(words) => `因${words}引起行政复议2件，行政诉讼1件。`],
  ],
  outcomes: [
    [(words) => `未发生行政复议${words}、行政诉讼${words}案件。`],
    [(words) => `无政府信息公开行政诉讼${words}情况。`],
    [(words) => `未发生因政府信息公开被行政复议机关${words}的情形。`],
  ],
  kindsOfDisputes: [
    [(words) => `2023年未发生${words}行政复议、行政诉讼。`],
    [(words) => `无${words}行政诉讼案件。`],
    [(words) => `全年发生${words}行政诉讼3件。`],
  ],
  otherSettings: [
    [(words) => `${words}收到政府信息公开申请3件。`],
    [(words) => `${words}未收到政府信息公开申请。`],
    [(words) => `${words}未发生因政府信息公开引起的行政复议、行政诉讼。`],
    [(words) => `${words}因政府信息公开被申请行政复议2件，被提起行政诉讼1件。`],
  ],
  ownSettings: [
    [(words) => `${words}收到政府信息公开申请3件。`, { requestsReceived: 3 }],
    [(words) => `${words}未收到政府信息公开申请。`, { noRequests: true }],
    [
      (words) => `${words}未发生因政府信息公开引起的行政复议、行政诉讼。`,
      { noReconsideration: true, noLitigation: true },
    ],
    [
      (words) => `${words}因政府信息公开被申请行政复议2件，被提起行政诉讼1件。`,
      { reconsiderations: 2, litigations: 1 },
    ],
  ],
};

function wrongIn(text: string, expected: NarrativeCase['expect'] | undefined): readonly string[] {
  const body = /我局/.test(text) ? bureau : {};
  const given = { title: text, text, ...body, expect: expected ?? notSure };
  return wrongFacts(given, figuresOf(given));
}

describe.each(Object.entries(frames))('%s', (name, sentences) => {
  test.each(qualifiers[name as keyof typeof qualifiers])('%s', (words) => {
    const wrong = sentences.flatMap(([text, may]) =>
      wrongIn(text(words), may).map((each) => `${text(words)} ${each}`),
    );
    expect(wrong).toEqual([]);
  });
});
