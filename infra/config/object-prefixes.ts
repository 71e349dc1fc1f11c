/** Where objects lie in their buckets. The function writes and reads by the same prefixes. */
export const objectPrefixes = {
  reports: 'reports/',
  findings: 'findings/',
  conflicts: 'conflicts/',
} as const;
