import type { Members } from '../package/unzip-members.ts';

/** A path without `.` and `..`, and without a slash before it. */
function normalPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Finds members by a path as a part of the document writes it; gives the path that the archive has. */
type FindMember = (path: string, from: string) => string | undefined;

/**
 * Paths begin at the folder of the part that writes them, or with `/` at the root (GB/T 33190-2016, 7.3). Some writers start
 * at the root without a slash, and some write letters in another case than the archive.
 */
export function memberFinder(members: Members): FindMember {
  const exact = new Map([...members.keys()].map((name) => [normalPath(name), name]));
  const folded = new Map([...exact].map(([path, name]) => [path.toLowerCase(), name]));
  const find = (path: string) => exact.get(path) ?? folded.get(path.toLowerCase());
  return (path, from) => {
    const written = path.trim();
    if (written === '') return undefined;
    const folder = from.replaceAll('\\', '/').replace(/[^/]*$/, '');
    const relative = /^[/\\]/.test(written) ? undefined : find(normalPath(`${folder}${written}`));
    return relative ?? find(normalPath(written));
  };
}
