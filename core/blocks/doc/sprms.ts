/** The properties that are read, by their codes. Source: MS-DOC 2.6. */
export const sprms = {
  deletedByRevision: 0x0800,
  binaryData: 0x0806,
  hidden: 0x083c,
  struck: 0x0837,
  struckTwice: 0x2a53,
  special: 0x0855,
  symbol: 0x6a09,
  characterStyle: 0x4a30,

  list: 0x460b,
  listLevel: 0x260a,
  outlineLevel: 0x2640,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  tableDepthChange: 0x664a,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  changeTabs: 0xc615,
  /** The properties stand in the data stream, because they are too many. */
  storedElsewhere: 0x6646,
  storedElsewhereOld: 0x6645,
  /** The properties of the row stand there too. */
  rowElsewhere: 0x646b,

  defineRow: 0xd608,
  rowLeft: 0x9601,
  cellGap: 0x9602,
  insertCells: 0x7621,
  deleteCells: 0x5622,
  cellWidth: 0x7623,
  mergeCells: 0x5624,
  splitCells: 0x5625,
  mergeRows: 0xd62b,
} as const;
