import type { Problem, Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import { readPages } from '../fixed-layout/read-pages.ts';
import { partsNamed } from './local-name.ts';
import { openPackage, type Package } from './open-package.ts';
import { readDocuments } from './read-documents.ts';

const fatal = (code: Problem['code']): Problem => ({ code, stage: 'blocks', fatal: true });

/**
 * An archive that lists its encryptions holds parts that are enciphered, or others in their place; which ones, only the key
 * tells. Source: GM/T 0099-2020, annex C.
 */
function isEncrypted(source: Package): boolean {
  const part = source.read('Encryptions.xml', '');
  return (
    part !== undefined && (part.problems.length > 0 || partsNamed(part.value.root, 'EncryptInfo').length > 0)
  );
}

/** OFD to blocks: text, rules and pictures of each page, read by their geometry. Source: GB/T 33190-2016. */
export function parseOfd(bytes: Uint8Array): Read<ParsedDocument> {
  const { value: source, problems } = openPackage(bytes);
  if (isEncrypted(source)) {
    return { value: { blocks: [] }, problems: [...problems, fatal('document-encrypted')] };
  }
  const pages = readDocuments(source);
  const { value, problems: ofReading } = readPages(pages.value);
  return { value, problems: [...problems, ...pages.problems, ...ofReading] };
}
