import { z } from 'zod';
import { calendarDay } from '../report/calendar-day.ts';
import { agencyKinds } from '../report/report.ts';

const monthAndDay = /^\d{2}-\d{2}$/;

/** Any year without a leap day tells a day that every year has. */
const isInEveryYear = (text: string): boolean =>
  calendarDay(2023, Number(text.slice(0, 2)), Number(text.slice(3))) === `2023-${text}`;

const isNoDay = { error: 'not a day that every year has, written MM-DD', abort: true };
const dayOfYear = z.string().regex(monthAndDay, isNoDay).refine(isInEveryYear, isNoDay);

const words = z.string().regex(/\S/, 'says nothing');

/** The document of the place that says so: what a finding shows beside its own words. */
const notice = words;

/** First and last report year for which a notice holds; without it every year. */
const years = z
  .strictObject({ from: z.int().optional(), to: z.int().optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, 'no year is within')
  .optional();

/** Below this length rules say that part one is too short, whatever a place asks for. */
const leastLength = 100;

/** What holds in one place and not everywhere, as the supervising agency of the place keeps it in a file. */
export const profileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    schema: z.literal('gongkai-profile/1'),
    /** Name of the place, for readers of a result. */
    place: words,
    /** By when townships and subdistricts publish, in the year after the report year. */
    deadline: z.strictObject({ day: dayOfYear, notice, years }).optional(),
    /** Limits that the place sets where rules have one that it may set. */
    thresholds: z
      .strictObject({
        /** Length of part one, counted as word processors count Chinese text. */
        overviewLength: z.strictObject({ most: z.int().min(leastLength), notice, years }).optional(),
      })
      .optional(),
    /** Kinds of bodies by name, where the name tells another kind or none. */
    agencies: z.record(words, z.enum(agencyKinds).exclude(['unknown'])).optional(),
    /** Rules that are not asked, by code or id, each with the reason. */
    switchedOff: z.record(z.string(), words).optional(),
  })
  .meta({ id: 'profile', title: 'gongkai-audit profile of local rules' });
export type ProfileJson = z.infer<typeof profileSchema>;
