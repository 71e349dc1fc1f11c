import { agencyKey } from '../previous/agency-key.ts';

const areas = /[一-龥]{2,}?(?:自治区|自治州|地区|[省市县区州盟旗])/g;

/** The areas that a name begins with, the largest first: 临汐市, 云溪区. What looks like one within a name, as 城市, costs a comparison at most. */
const areasIn = (agency: string): readonly string[] => agencyKey(agency).match(areas) ?? [];

/**
 * Whether a body belongs to another area than that of a government, as its name shows: 临汐市水务局 is none of 临汐市云溪区's. A name without
 * an area, as 水务局 or 青石镇, belongs where the caller puts it.
 */
export function isOfOtherArea(body: string, government: string): boolean {
  const own = areasIn(government).at(-1);
  return own !== undefined && areasIn(body).length > 0 && !agencyKey(body).includes(own);
}
