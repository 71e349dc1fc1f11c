import { Fault } from '../../core/fault.ts';

const entityTagMark = 'etag:';

interface Identified {
  readonly VersionId?: string | undefined;
  readonly ETag?: string | undefined;
}

/**
 * Version id of an answer. A bucket without versioning has one version called `null`, whose bytes change; there the
 * entity tag stands for the version, so that one id never means two contents.
 */
export function readVersionId(answer: Identified): string {
  const { VersionId: versionId, ETag: entityTag } = answer;
  if (versionId !== undefined && versionId !== 'null') return versionId;
  if (entityTag === undefined)
    throw new Fault('storage-answer-invalid', 'The bucket named neither version nor entity tag.');
  return entityTagMark + entityTag.replaceAll('"', '');
}

/** The version id to ask for again; see `readVersionId`. */
export function versionParameters(versionId: string | undefined): { VersionId?: string; IfMatch?: string } {
  if (versionId === undefined) return {};
  if (!isEntityTag(versionId)) return { VersionId: versionId };
  return { VersionId: 'null', IfMatch: `"${versionId.slice(entityTagMark.length)}"` };
}

export function isEntityTag(versionId: string): boolean {
  return versionId.startsWith(entityTagMark);
}
