import { dates } from './faults/dates.ts';
import { faultsOfFeeAmounts } from './faults/fees/amounts.ts';
import { faultsOfToldFees } from './faults/fees/told.ts';
import { faultsOfCompleteness } from './faults/narrative/complete.ts';
import { faultsOfProseFigures } from './faults/narrative/figures.ts';
import { faultsOfScope } from './faults/narrative/whose.ts';
import { faultsOfAreas } from './faults/other-bodies.ts';
import { faultsOfTwoYears } from './faults/other-years.ts';
import { faultsOfForm } from './faults/structure/form.ts';
import { faultsOfSections } from './faults/structure/sections.ts';
import { faultsOfText } from './faults/structure/text.ts';
import { faultsOfTitleAndPeriod } from './faults/structure/title-and-period.ts';
import { faultsOfDocumentCells } from './faults/table-2/cells.ts';
import { faultsOfDocuments } from './faults/table-2/documents.ts';
import { faultsOverTheYears } from './faults/table-2/over-the-years.ts';
import { faultsOfToldDocuments } from './faults/table-2/told.ts';
import { faultsOfRequestCells } from './faults/table-3/cells.ts';
import { faultsOfPlausibleRequests } from './faults/table-3/plausible.ts';
import { faultsOfRequestSums } from './faults/table-3/sums.ts';
import { faultsOfToldRequests } from './faults/table-3/told.ts';
import { faultsOfPlausibleDisputes } from './faults/table-4/plausible.ts';
import { faultsOfDisputeSums } from './faults/table-4/sums.ts';
import { faultsOfToldDisputes } from './faults/table-4/told.ts';
import type { Corpus } from './injector.ts';

/** Faults and near misses of every rule, by its code. */
export const corpus: Corpus = {
  ...faultsOfSections,
  ...faultsOfTitleAndPeriod,
  ...faultsOfForm,
  ...faultsOfText,
  ...faultsOfDocumentCells,
  ...faultsOfDocuments,
  ...faultsOfToldDocuments,
  ...faultsOverTheYears,
  ...faultsOfRequestSums,
  ...faultsOfRequestCells,
  ...faultsOfToldRequests,
  ...faultsOfPlausibleRequests,
  ...faultsOfDisputeSums,
  ...faultsOfToldDisputes,
  ...faultsOfPlausibleDisputes,
  ...faultsOfCompleteness,
  ...faultsOfProseFigures,
  ...faultsOfScope,
  ...faultsOfToldFees,
  ...faultsOfFeeAmounts,
  ...dates,
  ...faultsOfTwoYears,
  ...faultsOfAreas,
};
