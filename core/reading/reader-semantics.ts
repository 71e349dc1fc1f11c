/**
 * Rises whenever the same bytes could be read otherwise than before: by a parser, by the readers of the report, or in the
 * shape that a reading is kept in. Readings of other semantics are not believed. What is derived from a report, and what
 * rules ask of it, does not count: nothing of that is kept.
 */
export const readerSemantics = 1;
