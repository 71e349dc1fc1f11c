/** The office of a government may report for itself, as departments do, or for the whole government. */
export const isGovernmentOffice = (agency: string): boolean => /政府办(?:公[室厅])?$/.test(agency);
