import { createHash } from 'node:crypto';
import { reportPrefix } from './report-key.ts';

/** The unit of work: this version of this report, by these rules, as this engine understands them. */
export interface AuditUnit {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  /** Name of the document, where the version is an archive and this is one of those in it. */
  readonly member?: string;
  readonly ruleset: { readonly id: string; readonly version: string; readonly digest: string };
  /** Grows only when the same rules could give other findings. */
  readonly semantics: number;
}

/**
 * Key of the findings of a unit, a pure function of it:
 * `findings/v1/{agency}/{rr}/{report}/{version}/{ruleset}/{ruleset version}+{digest}.e{semantics}.json`.
 * `report` and `version` are SHA-256 hashes cut to 32 and 24 hexadecimal digits, because keys of reports may be as long
 * as keys can be; `rr` spreads the load over 256 prefixes; `agency` is the first folder of the report's key where it is a
 * plain identifier, so that a policy can grant each agency its own, and else `_`. Findings of a document in an archive
 * stand below those of the archive, `{version}/members/{member}/{ruleset}/…`, `member` a hash of its name in 32 digits.
 */
export function findingsKey(unit: AuditUnit): string {
  const { id, version, digest } = unit.ruleset;
  const rules = `${id}/${version}+${digest.replace(/^sha256:/, '').slice(0, 12)}.e${unit.semantics}`;
  const member = unit.member === undefined ? '' : `${sha256(unit.member).slice(0, 32)}/`;
  const folder = unit.member === undefined ? versionFolder(unit) : membersFolder(unit);
  return `${folder}${member}${rules}.json`;
}

/** What a reading is of: a version, or a document in it. No rules are part of it. */
export type ReadUnit = Pick<AuditUnit, 'bucket' | 'key' | 'versionId' | 'member'>;

/**
 * Key of the reading of a document, a pure function of it and of the semantics of the readers, beside that of its findings:
 * `readings/v1/{agency}/{rr}/{report}/{version}/r{semantics}.json`, and `{version}/members/{member}/r{semantics}.json` of a
 * document in an archive.
 */
export function readingKey(unit: ReadUnit, semantics: number): string {
  const member = unit.member === undefined ? '' : `members/${sha256(unit.member).slice(0, 32)}/`;
  return `readings/v1/${versionPath(unit)}${member}r${semantics}.json`;
}

/** Where the readings of the documents in an archive begin, of whatever semantics. */
export const memberReadings = (unit: ReadUnit): string => `readings/v1/${versionPath(unit)}members/`;

/** Where the findings of the documents in an archive begin, by whatever rules. */
export function membersFolder(unit: Pick<AuditUnit, 'bucket' | 'key' | 'versionId'>): string {
  return `${versionFolder(unit)}members/`;
}

const versionFolder = (unit: ReadUnit): string => `findings/v1/${versionPath(unit)}`;

function versionPath({ bucket, key, versionId }: ReadUnit): string {
  const report = reportId(bucket, key);
  return `${agencyFolder(key)}/${report.slice(0, 2)}/${report}/${versionRef(versionId)}/`;
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
