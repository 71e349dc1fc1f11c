/**
 * Bounds for untrusted input. Real reports stay far below all of them: the largest met had 5 MB (a page with embedded pictures),
 * 20,000 elements, 400 positions in one table and 60 levels of mark-up.
 */
export const limits = {
  /** Size of one document, in bytes; the same figure gates the download. */
  bytes: 20 * 1024 * 1024,
  /** Characters of one line or paragraph; the rest is cut off, with the problem `line-too-long`. */
  lineCharacters: 200_000,
  /** Lines of one text, blank ones after one another counted once. */
  lines: 200_000,
  /** Blocks of one document. */
  blocks: 100_000,
  /** Positions of all grids of one document together, spans resolved. */
  gridCells: 1_000_000,
  /** Columns of one grid: what HTML itself allows in one span. */
  gridColumns: 1_000,
  /** Open elements above one another: above what browsers keep. */
  markupDepth: 1_024,
  /** Elements of one document. */
  markupElements: 200_000,
  /** Members of one zip. */
  archiveEntries: 2_000,
  /** Documents of one archive of reports. The tries of the function have 100 s for it together, half a second for each. */
  archiveReports: 200,
  /** Bytes of the members of one zip together, unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  /** How many times its packed size a document of an archive may have: text of blank cells comes to some thirty. */
  unpackedRatio: 300,
  /** Pages of one PDF or OFD. */
  pages: 300,
  /** Straight lines of one page of a PDF: a table of 30 rows and 10 columns whose cells each draw their sides has 1,200. */
  pageRules: 10_000,
  /** Characters of one page of a PDF or an OFD: a page full of small print has 5,000. */
  pageSigns: 50_000,
  /** Pixels of a picture that is looked at. */
  imagePixels: 50_000_000,
  /** Seconds of the processor that the audit of one document may take; the slowest real ones take one. */
  auditSeconds: 8,
  /** Memory of a process that audits documents, program and rules included: with them some 150 MB. */
  auditBytes: 512 * 1024 * 1024,
  /** How many lines with unreadable characters are named one by one. */
  unreadableLines: 20,
  /** How many places of a JSON that is not as it should be are named one by one. */
  namedMisfits: 20,
} as const;
