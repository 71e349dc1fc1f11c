import { isWholeFigure, type RowPhrase, withoutAll } from './row-phrase.ts';

/** Letters of what a list goes on with: 「制发规章0件、行政规范性文件3件，废止1件」; empty where it cannot. */
export interface Last {
  readonly noun: string;
  readonly verb: string;
}

export const nothing: Last = { noun: '', verb: '' };

/** 「作出行政处罚126件」, 「行政处罚办理126件」, and either word alone; d leaves open whether it is what the table counts. */
const form = /^d*(?<verb>n?[hem]|b+)?d?(?<noun>[gz]+|[kqx]+)?d?(?<later>n?[hem]|b+)?d*$/;

/** 「1.84万件」: its last digits are not told. */
const rounded = /\d[万亿千百][^\d]*$/;

export interface Parts extends Last {
  /** Issued anew, so that amended ones are surely not among them. */
  readonly isNew: boolean;
  readonly isOpen: boolean;
}

/** 「行政处罚37件已公示」 behind the verb of another figure: what stands behind it may be its own verb. */
const hasOwnEnd = ({ tail, after }: RowPhrase): boolean => after !== '' && !tail.startsWith('u');

interface Words {
  readonly verb: string | undefined;
  readonly noun: string | undefined;
}

/** What a phrase itself says; undefined when it is something else, or has two verbs. */
function wordsOf(code: string): Words | undefined {
  const { verb, noun, later } = form.exec(code)?.groups ?? {};
  const isNone = (verb ?? noun ?? later) === undefined;
  return isNone || (verb && later) ? undefined : { verb: verb ?? later, noun };
}

/** Noun and verb of a phrase, its own or the last ones; undefined when its words may say something else. */
export function partsOf(phrase: RowPhrase, last: Last): Parts | undefined {
  const code = withoutAll(phrase.code);
  const words = wordsOf(code);
  if (words === undefined || !isWholeFigure(phrase)) return undefined;
  const verb = words.verb ?? (phrase.tail === 'm' ? 'm' : undefined);
  if (verb === undefined && hasOwnEnd(phrase)) return undefined;
  return {
    noun: words.noun ?? last.noun,
    verb: (verb ?? last.verb).slice(-1),
    isNew: verb?.startsWith('n') ?? false,
    isOpen: code.includes('d') || rounded.test(phrase.words),
  };
}
