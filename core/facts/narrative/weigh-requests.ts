import type { Spoken } from './follow-topic.ts';
import { isIncoming } from './requests-in-parts.ts';
import type { FactName, Statement } from './statement.ts';

/** 「收到5件，答复4件，撤回1件」: those not answered were handled in another way, so the answers are not all results. */
function hasOtherResults(statements: readonly Statement[], phrases: readonly Spoken[]): boolean {
  const said = (name: FactName) => statements.find((each) => each.name === name)?.value;
  const [incoming, handled] = [statements.find(isIncoming)?.value, said('requestsHandled')];
  if (typeof incoming !== 'number' || typeof handled !== 'number') return false;
  if (said('requestsCarriedOut') !== undefined) return false;
  const rests = [incoming - handled, incoming + Number(said('requestsCarriedIn') ?? 0) - handled];
  const told = new Set(statements.map(({ words }) => words));
  return phrases.some(
    ({ figure, code, tail, words }) =>
      figure?.value && rests.includes(figure.value) && !/[vT]/.test(code + tail) && !told.has(words),
  );
}

/** What the sentence leaves open is left out where it also says it surely, or tells of something else by it. */
export function weighRequests(
  statements: readonly Statement[],
  phrases: readonly Spoken[],
): readonly Statement[] {
  const isUnsure = hasOtherResults(statements, phrases);
  const isSaid = statements.some((each) => isIncoming(each) && each.value !== undefined);
  return statements
    .filter(({ name, value }) => !(isSaid && name === 'requestsAccepted' && value === undefined))
    .map(({ value, ...each }) =>
      value === undefined || (isUnsure && each.name === 'requestsHandled') ? each : { ...each, value },
    );
}
