/**
 * Who judged. `semantics` rises only when the same rules could give other findings on the same bytes; a new version
 * alone makes no stored result stale.
 */
export const engine = { name: 'gongkai-audit', version: '0.1.0', semantics: 1 } as const;
