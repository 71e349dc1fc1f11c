import type { Lattice } from './find-lattices.ts';

/** A frame around text, or a line under a title, is no table. */
export const isTable = ({ xs, ys }: Lattice): boolean => (xs.length - 1) * (ys.length - 1) > 1;
