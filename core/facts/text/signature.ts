import { sectionKeys } from '../../forms/form.ts';
import type { Place } from '../../problem.ts';
import { calendarDay } from '../../report/calendar-day.ts';
import { normaliseText } from '../../report/normalise-text.ts';
import type { Report, ReportLine, StatedDay } from '../../report/report.ts';
import type { BooleanFact, Fact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import { withArabicDates } from './period-dates.ts';

/** How far from the end a signature stands, and how long its lines are. */
const endLength = 200;
const lineLength = 40;

const sentence = /[。;!?,:]/;
const prefix = /^(?:(?:编制|报告|填报|落款)?单位|(?:编制|报告|填报|落款)?(?:日期|时间)):/;
const body =
  /(?:政府|办公[厅室]|[局厅委办院所站馆处队]|中心|委员会|管委会|办事处|公司|学校|大学|学院|医院|海关|银行)(?:\((?:公章|盖章|印章|章)\))?(?=$|(?:19|20)\d\d年|二[〇○零])/;
const date =
  /(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日|二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2})\)?$/;

interface Line {
  readonly text: string;
  readonly raw: string;
  readonly place: Place;
}

const linesOf = (lines: readonly ReportLine[]): readonly Line[] =>
  lines.flatMap(({ text, place, lines: places }) =>
    text.split('\n').map((raw, index) => ({
      text: normaliseText(raw).replace(prefix, ''),
      raw: raw.trim(),
      place: places?.[index] ?? place,
    })),
  );

const isApart = ({ text }: Line): boolean => text !== '' && text.length <= lineLength && !sentence.test(text);

/** Lines that begin within the last characters of the report, from the last one on. */
function endOf(report: Report): readonly Line[] {
  const near: Line[] = [];
  let length = 0;
  for (const whole of sectionKeys.flatMap((key) => report.sections[key].lines).toReversed()) {
    for (const line of linesOf([whole]).toReversed()) {
      if (length >= endLength) return near;
      near.push(line);
      length += line.text.length;
    }
  }
  return near;
}

function signed(id: string, label: string, line: Line | undefined, mayBeSeal: boolean): BooleanFact {
  if (line === undefined) return mayBeSeal ? unknownTruth('image') : truth(false);
  return truth(true, [{ fact: id, label, raw: line.raw, value: true, place: line.place }]);
}

const findDate = (lines: readonly Line[]): Line | undefined =>
  lines.find(({ text }) => date.test(text) && !/[至到止期]|报告/.test(text));

const datedLine = ({ preamble }: Report, end: readonly Line[]): Line | undefined =>
  findDate(end) ?? findDate(linesOf(preamble).filter(isApart));

/** The day that stands by itself at the end of the report, or below its title; undefined where there is none. */
export function signatureDay(report: Report): StatedDay | undefined {
  const line = datedLine(report, endOf(report).filter(isApart));
  const [, year, month, day] =
    /(20\d\d)[-./年](\d{1,2})[-./月](\d{1,2})日?\)?$/.exec(withArabicDates(line?.text ?? '')) ?? [];
  const date = calendarDay(Number(year), Number(month), Number(day));
  return line && date !== undefined
    ? { date, label: '落款日期', raw: line.raw, place: line.place }
    : undefined;
}

/**
 * Whether body and date stand by themselves at the end of the report (STR-013); the date may stand below the title, and the title may
 * name the body. A picture in the last section may be the seal with both.
 */
export function signatureFacts(report: Report): readonly (readonly [string, Fact])[] {
  const end = endOf(report).filter(isApart);
  const dated = datedLine(report, end);
  const signature = end.find(({ text }) => body.test(text)) ?? (report.agency === '' ? undefined : dated);
  const mayBeSeal = report.sections.otherMatters.hasImage;
  return [
    ['signature.body', signed('signature.body', '落款单位', signature, mayBeSeal)],
    ['signature.date', signed('signature.date', '落款日期', dated, mayBeSeal)],
  ];
}
