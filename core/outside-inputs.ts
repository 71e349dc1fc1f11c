import type { View } from './engine/manner.ts';
import type { PreviousReports } from './facts/previous/previous-report.ts';
import type { UnitReports } from './facts/units/unit-report.ts';
import type { Profile } from './profile/profile.ts';

/** What a check may know beside the document itself, and how it is asked. Nothing of it is guessed where it is not given. */
export interface OutsideInputs {
  /** Reports of earlier years; which of them is that of the body for the year before is found out by name and year. */
  readonly previous?: PreviousReports;
  /** Reports of the bodies of an area; which of them a report is held against is found out by name, kind and year. */
  readonly units?: UnitReports;
  /** Day on which the report was published, YYYY-MM-DD. */
  readonly published?: string;
  /** What holds in the place of the bodies that are checked, and not everywhere. */
  readonly profile?: Profile;
  /** By which requirements the reports are judged; by those in force for their report years without it. */
  readonly asOf?: View;
}
