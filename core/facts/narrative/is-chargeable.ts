/** Brackets of the standard by volume: pages from which a rate holds, and the rate in yuan a page. */
const brackets = [
  { above: 30, rate: 10 },
  { above: 100, rate: 20 },
  { above: 200, rate: 40 },
] as const;

/** What one application costs by volume, in yuan. */
function feeByPages(pages: number): number {
  return brackets.reduce((fee, { above, rate }, index) => {
    const upTo = Math.min(pages, brackets[index + 1]?.above ?? pages);
    return fee + Math.max(0, upTo - above) * rate;
  }, 0);
}

/** Rates by items are multiples of 100 yuan, each of which is the rate of some item. */
const perItem = 100;
const lastRate = 40;
const upToLast = feeByPages(200);

function isByVolume(yuan: number): boolean {
  if (yuan >= upToLast) return (yuan - upToLast) % lastRate === 0;
  return Array.from({ length: 171 }, (_, pages) => feeByPages(pages + 30)).includes(yuan);
}

/**
 * Whether one application can be charged an amount, by volume or by items.
 * Source: the standards of 国办函〔2020〕109号: 10 yuan a page from the 31st, 20 from the 101st, 40 from the 201st.
 */
export const isChargeable = (yuan: number): boolean => yuan % perItem === 0 || isByVolume(yuan);
