import { applyEdits } from './apply-edits.ts';
import { baseReports } from './base-reports.ts';
import type { Draft } from './draft.ts';
import type { BaseName, Edits } from './rule-case.ts';

/** What differs a year earlier, so that every figure of the base follows from it. */
const differences: Readonly<Record<BaseName, Edits>> = {
  f2021: {
    cells: {
      'table2.normativeDocuments.inForce': '12',
      'table2.licensing.decisions': '118',
      'table3.carriedIn.naturalPerson': '3',
      'table3.carriedIn.total': '3',
      'table3.carriedOut.naturalPerson': '2',
      'table3.carriedOut.total': '2',
    },
  },
  f2019: {
    cells: {
      'table2.licensing.previousItems': '24',
      'table2.licensing.change': '-1',
      'table3.received.naturalPerson': '3',
      'table3.received.total': '4',
      'table3.otherHandling.naturalPerson': '0',
      'table3.otherHandling.total': '0',
      'table3.handled.naturalPerson': '3',
      'table3.handled.total': '4',
    },
  },
  free: {},
  mixed: {
    cells: {
      'table3.carriedOut.naturalPerson': '2',
      'table3.carriedOut.total': '2',
      'table3.carriedIn.naturalPerson': '3',
      'table3.carriedIn.total': '3',
    },
  },
};

const earlier = (base: BaseName): Draft => {
  const draft = baseReports[base];
  return applyEdits({ ...draft, year: draft.year - 1 }, differences[base]);
};

/** Sound reports of the bodies of the base reports for the year before. */
export const earlierReports: Readonly<Record<BaseName, Draft>> = {
  f2021: earlier('f2021'),
  f2019: earlier('f2019'),
  free: earlier('free'),
  mixed: earlier('mixed'),
};
