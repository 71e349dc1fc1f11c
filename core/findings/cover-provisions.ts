import type { Judgement } from '../engine/judgement.ts';
import type { View } from '../engine/manner.ts';
import type { Rule } from '../engine/rule.ts';
import type { Edition } from '../forms/form.ts';
import type { Coverage } from './check-result.ts';
import { type Provision, provisions } from './provisions.ts';

/**
 * What became of every provision: asked by rules, wholly or in part, not applicable to this report, or left to a person.
 * @param demanded form of the report year, where that is known
 * @param asOf by which requirements the report was judged
 */
export function coverProvisions(
  judgements: readonly Judgement[],
  demanded: Edition | undefined,
  asOf: View = 'then',
): readonly Coverage[] {
  const byRule = Map.groupBy(judgements, ({ rule }) => rule);
  return provisions.map((provision) => coverageOf(provision, byRule, { demanded, asOf }));
}

function coverageOf(
  provision: Provision,
  byRule: ReadonlyMap<Rule, readonly Judgement[]>,
  { demanded, asOf }: { readonly demanded: Edition | undefined; readonly asOf: View },
): Coverage {
  const { document, clause, form, person } = provision;
  const isAsked = ({ basis }: Rule): boolean =>
    basis.some((each) => each.document === document && each.clause === clause);
  const own = [...byRule].flatMap(([rule, judgements]) => (isAsked(rule) ? judgements : []));
  const isOfOtherForm = form !== undefined && demanded !== undefined && form !== demanded;
  // Of another form than the report's, only what today's requirements ask of it all the same.
  const asked = isOfOtherForm ? own.filter(({ rule }) => asOf === 'current' && rule.inForce) : own;
  return {
    document,
    clause,
    state: isOfOtherForm && asked.length === 0 ? 'not-applicable' : stateOf(asked),
    rules: [...new Set(own.map(({ outcome }) => outcome.code))],
    ...(person ? { person } : {}),
  };
}

const isSwitchedOff = ({ outcome }: Judgement): boolean => outcome.reason === 'switched-off';

/** Nobody gave what the rules on it would need, or the place does without them: it holds all the same. */
const isLeft = (judgement: Judgement): boolean =>
  judgement.outcome.reason === 'not-supplied' || isSwitchedOff(judgement);

/** A provision that no rule asks about, or that none could or was to, is a matter for a person. */
function stateOf(judgements: readonly Judgement[]): Coverage['state'] {
  if (judgements.every(isLeft)) return 'person';
  const ends = new Set(judgements.map(({ outcome }) => outcome.outcome));
  const isTold = ends.has('passed') || ends.has('failed');
  if (ends.has('cannot-tell')) return isTold ? 'partly-checked' : 'cannot-tell';
  const isWhole = !judgements.some(isSwitchedOff);
  if (isTold) return isWhole ? 'checked' : 'partly-checked';
  return isWhole ? 'not-applicable' : 'person';
}
