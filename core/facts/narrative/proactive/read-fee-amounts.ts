import Big from 'big.js';
import type { Phrase } from '../read-phrases.ts';
import { type Statement, state } from '../statement.ts';
import { isLimited, isWholeFigure, type RowPhrase, withAfter, withoutAll } from './row-phrase.ts';

/** Budgets, waivers, lists and other money: what stands beside them need not be what was charged. */
const otherMoney =
  /预算|决算|支出|减免|免征|免收|停征|取消|降低|下调|退还|退付|退费|缓缴|应收|欠缴|罚没|非税|专户|清单|目录|代收|代征|协助|惠企|小微|企业/;
/** 「依申请公开未收取行政事业性收费」: what was charged for requests is not all that was. */
const ofRequests = /申请|检索|复制|邮寄/;
const ofDisclosure = /信息公开|政务公开|处理费|公开.{0,4}(?:信息|收费)/;

const perWan = 10_000;
const name = 'administrativeFeesAmount';

/** 「收取行政事业性收费45万元」, 「行政事业性收费45万元」. */
const named = /^[cr]*f[cry]*$/;
const verb = /[bhemcr]/;
const denied = /^(?:N[cr]*(?:f|fj)|(?:f|fj)N[cr]+|f[cry]*0)$/;

interface Before {
  /** Whether a list of other things goes on, in which a noun alone is one of them. */
  readonly isOther: boolean;
  /** Whether fees were named last, so that 「金额」 is theirs. */
  readonly isFee: boolean;
}

const isNamed = (code: string, { isOther }: Before): boolean =>
  named.test(withoutAll(code)) && (!isOther || verb.test(code));

function after({ code, figure }: Phrase, before: Before): Before {
  if (figure === undefined) return before;
  return {
    isOther: code.includes('?') || (before.isOther && !verb.test(code)),
    isFee: isNamed(code, before),
  };
}

function amounts(phrase: RowPhrase, before: Before): readonly Statement[] {
  const { code, figure } = phrase;
  const isAmount = isNamed(code, before) || (before.isFee && withoutAll(code) === 'y');
  if (figure?.value === undefined || figure.unit !== 'yuan' || !isAmount || !isWholeFigure(phrase)) return [];
  return [state(name, phrase, new Big(figure.value).div(perWan).toNumber())];
}

function zeros(phrase: RowPhrase, sentence: string): readonly Statement[] {
  const { code, isTail, words } = phrase;
  const isZero = denied.test(withoutAll(code)) && !isTail && !words.endsWith('的');
  if (!isZero || ofDisclosure.test(sentence)) return [];
  return [state(name, phrase, isLimited(sentence) ? undefined : 0)];
}

/** What a sentence says of the administrative fees charged in the year, in 万元 as in table II. */
export function readFeeAmounts(phrases: readonly Phrase[], sentence: string): readonly Statement[] {
  if (otherMoney.test(sentence) || ofRequests.test(sentence)) return [];
  let before: Before = { isOther: false, isFee: false };
  return withAfter(phrases).flatMap((phrase) => {
    const last = before;
    before = after(phrase, last);
    if (phrase.isPart || !phrase.isThisYear) return [];
    return phrase.figure ? amounts(phrase, last) : zeros(phrase, sentence);
  });
}
