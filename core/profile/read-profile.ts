import { parseValue } from '../blocks/json/read-json.ts';
import { scanNames } from '../blocks/json/scan-names.ts';
import { checkJson } from '../engine/check-json.ts';
import { holdAgainst } from '../engine/hold-against.ts';
import { jsonPath } from '../engine/json-path.ts';
import type { Rule } from '../engine/rule.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { decodeText } from '../source/decode-text.ts';
import type { SourceFile } from '../source/source-file.ts';
import { namedAgencies } from './named-agencies.ts';
import type { Profile } from './profile.ts';
import { type ProfileJson, profileSchema } from './profile-schema.ts';
import { switchedOffRules } from './switched-off.ts';

/** One line for each fault, beginning with the JSON path. */
interface Refused {
  readonly faults: readonly string[];
}

/** A name that stands twice would lose one of its values in silence. */
const repeatedNames = (text: string): readonly string[] =>
  scanNames(text).repeated.map((pointer) => {
    const parts = pointer.slice(1).split('/');
    const names = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    return `${jsonPath(names)}: the name stands there more than once`;
  });

function parse(text: string): { readonly json: ProfileJson } | Refused {
  const parsed = parseValue(text);
  if ('at' in parsed)
    return { faults: [`$: no valid JSON near line ${parsed.at[0]}, column ${parsed.at[1]}`] };
  const unfit = [...checkJson(parsed.value), ...repeatedNames(text)];
  if (unfit.length > 0) return { faults: unfit };
  const held = holdAgainst(profileSchema, parsed.value);
  return 'faults' in held ? held : { json: held.data };
}

/** The profile in a file, held against the rules whose codes it may name; or every fault of it, and then nothing of it counts. */
export function readProfile(
  { name, bytes }: SourceFile,
  rules: readonly Rule[],
): { readonly profile: Profile } | Refused {
  const parsed = parse(decodeText(bytes).value.text);
  if ('faults' in parsed) return parsed;
  const { place, deadline, thresholds: { overviewLength } = {} } = parsed.json;
  const { agencies, faults: ofAgencies } = namedAgencies(parsed.json);
  const { switchedOff, faults: ofRules } = switchedOffRules(parsed.json, rules);
  const faults = [...ofAgencies, ...ofRules];
  if (faults.length > 0) return { faults };
  const limits = { ...(deadline ? { deadline } : {}), ...(overviewLength ? { overviewLength } : {}) };
  return { profile: { name, sha256: sha256Hex(bytes), place, ...limits, agencies, switchedOff } };
}
