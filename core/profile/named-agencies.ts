import { jsonPath } from '../engine/json-path.ts';
import { agencyKey } from '../facts/previous/agency-key.ts';
import type { NamedAgency, Profile } from './profile.ts';
import type { ProfileJson } from './profile-schema.ts';

interface NamedAgencies {
  readonly agencies: Profile['agencies'];
  /** One line each, beginning with the JSON path. */
  readonly faults: readonly string[];
}

/** Bodies by the key under which their reports are known. Two names of one body are refused: which counts cannot be told. */
export function namedAgencies({ agencies: given = {} }: ProfileJson): NamedAgencies {
  const agencies = new Map<string, NamedAgency>();
  const faults: string[] = [];
  for (const [name, kind] of Object.entries(given)) {
    const key = agencyKey(name);
    const other = agencies.get(key);
    if (other) faults.push(`${jsonPath(['agencies', name])}: the same body as "${other.name}"`);
    else agencies.set(key, { name, kind });
  }
  return { agencies, faults };
}
