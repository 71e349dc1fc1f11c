import { parseArgs } from 'node:util';
import { calendarDay, type Language, type RendererName, renderers, type View, views } from '../core/index.ts';
import { UsageError } from './usage-error.ts';

const failLevels = ['error', 'warning', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

export interface Arguments {
  /** Command and its operands, for example `['check', 'a.html']`. */
  readonly words: readonly string[];
  readonly format: RendererName;
  readonly lang: Language;
  readonly failOn: FailLevel;
  readonly out?: string;
  readonly rules?: string;
  /** File, folder, glob or bucket with reports of earlier years. */
  readonly previous?: string;
  /** The same with reports of the bodies of an area. */
  readonly units?: string;
  /** Whether they are those of all its bodies. */
  readonly unitsComplete: boolean;
  /** Day of publication of the report, YYYY-MM-DD. */
  readonly published?: string;
  /** File with what holds in the place of the bodies, and not everywhere: JSON. */
  readonly profile?: string;
  /** By which requirements reports are judged. */
  readonly asOf: View;
  /** File or folder of findings that an evaluator accepts as they are. */
  readonly waivers?: string;
  /** Day on which waivers are judged, YYYY-MM-DD. */
  readonly on?: string;
  /** Worker threads; absent means as the number of inputs suggests. */
  readonly jobs?: number;
  readonly host?: string;
  readonly port?: number;
  readonly data?: string;
  readonly inbox?: string;
  /** Only says what would be done. */
  readonly dryRun: boolean;
  /** Documents a second. */
  readonly limitRate?: number;
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  format: { type: 'string', short: 'f', default: 'pretty' },
  lang: { type: 'string', default: 'zh' },
  'fail-on': { type: 'string', default: 'error' },
  out: { type: 'string', short: 'o' },
  rules: { type: 'string' },
  previous: { type: 'string' },
  published: { type: 'string' },
  units: { type: 'string' },
  'units-complete': { type: 'boolean', default: false },
  profile: { type: 'string' },
  'as-of': { type: 'string', default: 'then' },
  waivers: { type: 'string' },
  on: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  host: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  inbox: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'limit-rate': { type: 'string' },
  debug: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/**
 * Arguments of the command line.
 * @throws UsageError on an unknown option or a value that is not allowed
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  return {
    words: positionals,
    format: oneOf('format', values.format, Object.keys(renderers) as RendererName[]),
    lang: oneOf('lang', values.lang, ['zh', 'en']),
    failOn: oneOf('fail-on', values['fail-on'], failLevels),
    ...given('out', values.out),
    ...given('rules', values.rules),
    ...given('previous', values.previous),
    ...given('units', values.units),
    unitsComplete: values['units-complete'],
    ...given('published', day('published', values.published)),
    ...given('profile', values.profile),
    asOf: oneOf('as-of', values['as-of'], views),
    ...given('waivers', values.waivers),
    ...given('on', day('on', values.on)),
    ...given('jobs', whole('jobs', values.jobs, 1, 256)),
    ...given('host', values.host),
    ...given('port', whole('port', values.port, 0, 65_535)),
    ...given('data', values.data),
    ...given('inbox', values.inbox),
    dryRun: values['dry-run'],
    ...given('limitRate', whole('limit-rate', values['limit-rate'], 1, 10_000)),
    debug: values.debug,
    help: values.help,
    version: values.version,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`选项有误 wrong option: ${firstSentence(error)}`);
  }
}

/** Node goes on to explain how a file name could begin with a dash, which is seldom what went wrong. */
function firstSentence(error: unknown): string {
  const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\n|\. To /);
  return sentence;
}

const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V });

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined)
    throw new UsageError(`--${name} ${value}: 应为其中之一 must be one of ${allowed.join(', ')}`);
  return found;
}

function day(name: string, value: string | undefined): string | undefined {
  const [, year, month, ofMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? '') ?? [];
  const found = calendarDay(Number(year), Number(month), Number(ofMonth));
  if (value === undefined || found === value) return found;
  throw new UsageError(`--${name} ${value}: 应为日期 must be a day, YYYY-MM-DD`);
}

function whole(name: string, value: string | undefined, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name} ${value}: 应为整数 must be a whole number, ${least}–${most}`);
}
