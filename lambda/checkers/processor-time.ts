/** Milliseconds of processor that this process has used, all its threads together. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Memory that two threads share, which says where the document in hand began; see `noDocument`. */
export type DocumentStart = Int32Array<SharedArrayBuffer>;

/** Stands in it while there is none. */
export const noDocument = -1;

export const documentStart = (): DocumentStart =>
  new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(noDocument);
