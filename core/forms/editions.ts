import { f2019 } from './f2019.ts';
import { f2021 } from './f2021.ts';
import type { Edition, Form, FormEdition } from './form.ts';

/** The forms, newest first. */
export const forms: Readonly<Record<FormEdition, Form>> = { f2021, f2019 };

/**
 * The edition that a report year demands: 国办公开办函〔2019〕60号 for 2019 and 2020, 〔2021〕30号 from 2021 on.
 * @param year the year reported on, not the year of publication
 */
export function demandedEdition(year: number): Edition {
  if (year <= 2018) return 'free';
  return year <= 2020 ? 'f2019' : 'f2021';
}
