import { createHash } from 'node:crypto';
import { reportPrefix } from './report-key.ts';

/** The unit of work: this version of this report, by these rules, as this engine understands them. */
export interface AuditUnit {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly ruleset: { readonly id: string; readonly version: string; readonly digest: string };
  /** Grows only when the same rules could give other findings. */
  readonly semantics: number;
}

/**
 * Key of the findings of a unit, a pure function of it:
 * `findings/v1/{agency}/{rr}/{report}/{version}/{ruleset}/{ruleset version}+{digest}.e{semantics}.json`.
 * `report` and `version` are SHA-256 hashes cut to 32 and 24 hexadecimal digits, because keys of reports may be as long
 * as keys can be; `rr` spreads the load over 256 prefixes; `agency` is the first folder of the report's key where it is a
 * plain identifier, so that a policy can grant each agency its own, and else `_`.
 */
export function findingsKey(unit: AuditUnit): string {
  const report = reportId(unit.bucket, unit.key);
  const { id, version, digest } = unit.ruleset;
  const rules = `${id}/${version}+${digest.replace(/^sha256:/, '').slice(0, 12)}.e${unit.semantics}`;
  return `findings/v1/${agencyFolder(unit.key)}/${report.slice(0, 2)}/${report}/${versionRef(unit.versionId)}/${rules}.json`;
}

/** Where findings go that differ from those stored under their key: kept as evidence, never instead of them. */
export function conflictKey(key: string, bytes: Uint8Array): string {
  return `conflicts/${key.replace(/^findings\//, '').replace(/\.json$/, '')}/${sha256(bytes).slice(0, 16)}.json`;
}

/** Names a report in logs without giving away its file name. */
export function reportId(bucket: string, key: string): string {
  return sha256(`${bucket}\0${key}`).slice(0, 32);
}

function versionRef(versionId: string): string {
  return sha256(versionId).slice(0, 24);
}

function agencyFolder(key: string): string {
  const [first = '', ...rest] = key.slice(reportPrefix.length).split('/');
  return rest.length > 0 && /^[a-z0-9][a-z0-9-]{0,62}$/.test(first) ? first : '_';
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
