import Big from 'big.js';

/** A number in plain decimals, however small: `0.0000001`, never `1e-7`. */
export const showNumber = (value: number): string => new Big(value).toFixed();
