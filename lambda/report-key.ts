/** Everything that is audited lies below this prefix; nothing that we write does. */
export const reportPrefix = 'reports/';

/** A report, and not the empty placeholder that consoles make for a folder. */
export function isReportKey(key: string): boolean {
  return key.startsWith(reportPrefix) && key.length > reportPrefix.length && !key.endsWith('/');
}
