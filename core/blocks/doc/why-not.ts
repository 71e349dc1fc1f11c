import type { Problem } from '../../problem.ts';
import type { CompoundFile } from '../compound-file/open-compound-file.ts';
import { readFib } from './fib.ts';

const fatal = (code: Problem['code'], data?: Problem['data']): Problem => ({
  code,
  stage: 'blocks',
  fatal: true,
  ...(data && { data }),
});

/** Streams by which compound files tell what they are, when they are no documents of Word. */
const others: readonly (readonly [stream: string, problem: Problem])[] = [
  ['EncryptedPackage', fatal('document-encrypted')],
  ['Workbook', fatal('format-not-supported', { format: 'xls' })],
  ['Book', fatal('format-not-supported', { format: 'xls' })],
  ['PowerPoint Document', fatal('format-not-supported', { format: 'ppt' })],
];

/** Why a compound file cannot be read as a document; undefined when it can. */
export function whyNot({ has, read }: CompoundFile): Problem | undefined {
  if (!has('WordDocument')) {
    const other = others.find(([stream]) => has(stream));
    return other?.[1] ?? fatal('format-not-supported', { format: 'OLE' });
  }
  const fib = readFib(read('WordDocument').value);
  if (fib.kind === 'none') return fatal('document-unreadable');
  if (fib.kind === 'older') return fatal('format-not-supported', { format: 'Word 95' });
  return fib.isEncrypted ? fatal('document-encrypted') : undefined;
}
