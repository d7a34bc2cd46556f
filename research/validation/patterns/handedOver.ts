import { cite, TODAY_LEVERS, type LeverName } from '#sim';
import { higher, lower, notLower, type Value } from '../judge/check.ts';
import { pattern } from '../pattern.ts';
import { hoursOfTopActive } from './hoursOfPeople.ts';
import { meanMade, meanOver } from './over.ts';

const SHIFT = 24;
const SHIFTED = [{ name: 'taskTransfer', from: SHIFT, over: 0, to: 0.2 }] as const;
const ALONE = { volunteerSupport: 0 } as const;
const PAID = { volunteerSupport: 1 } as const;
/** Hours of service that are met, by staff and volunteers. */
const output = (from: number, to: number) => meanMade((of) => of('routineNeed') - of('unmetNeed'), from, to);
const shifted =
  (arm: 'alone' | 'paid', reading: string): Value =>
  (of) =>
    of(`${arm}Shifted`, reading) - of(arm, reading);

const CUT = 24;
const CUT_ENDS = 60;
/** What the municipality pays for so that people take part. */
const SUPPORT = ['volunteerSupport', 'fund', 'partnership', 'materials', 'earlyHelp'] as const satisfies LeverName[];
const SUPPORT_CUT = SUPPORT.flatMap((name) => [
  { name, from: CUT, over: 0, to: Number((0.7 * TODAY_LEVERS[name]).toFixed(4)) },
  { name, from: CUT_ENDS, over: 0, to: TODAY_LEVERS[name] },
]);
/** Share by which hours fall against the course without a cut. */
const fall =
  (arm: 'support' | 'budget', reading: string): Value =>
  (of) =>
    1 - of(arm, reading) / of('calm', reading);
const change =
  (arm: 'support' | 'budget', reading: string): Value =>
  (of) =>
    -fall(arm, reading)(of);

/** The municipality hands work over, or takes its support away. */
export const HANDED_OVER = [
  pattern({
    id: 'P12',
    title: 'Work moved to volunteers gives more at first and less later, unless coordination is paid',
    tag: 'prediction',
    bounds: 'chosen',
    sources: [cite('torfing2017', 'what is not co-creation'), 'ncvo2023', cite('localTrust2018', 'paid workers')],
    countries: ['norway', 'england'],
    arms: () => ({
      alone: { scenario: { levers: ALONE } },
      aloneShifted: { scenario: { levers: ALONE, schedules: [...SHIFTED] } },
      paid: { scenario: { levers: PAID } },
      paidShifted: { scenario: { levers: PAID, schedules: [...SHIFTED] } },
    }),
    readings: {
      yearThree: output(25, 36),
      yearEight: output(85, 96),
      volunteers: meanOver('volunteers', SHIFT + 24, SHIFT + 48),
    },
    checks: [
      higher(
        { measures: 'service output in year 3, shifted − not, no coordinator', unit: 'hours per adult and month' },
        shifted('alone', 'yearThree'),
      ),
      lower(
        { measures: 'service output in year 8, shifted − not, no coordinator', unit: 'hours per adult and month' },
        shifted('alone', 'yearEight'),
      ),
      notLower(
        { measures: 'service output in year 8, shifted − not, coordinator', unit: 'hours per adult and month' },
        shifted('paid', 'yearEight'),
      ),
      lower(
        {
          measures: 'volunteers 2 to 4 years after the shift, shifted − not, no coordinator',
          unit: 'share of adults',
          decides: false,
        },
        shifted('alone', 'volunteers'),
      ),
    ],
    notes: [
      'A fifth of routine need is handed to standing arenas in month 24 (`taskTransfer`); output is what of routine need is met. Coordinator: support for volunteers at 0 and at 1, in both arms of a comparison.',
      'That volunteers become fewer is part of the pattern but not of its test: it is shown, and it is the part that no rule states.',
    ],
  }),
  pattern({
    id: 'P29',
    title: 'Voluntary effort depends on public support, most of all that of those who give most',
    starred: true,
    tag: 'prediction',
    bounds: 'chosen',
    sources: [cite('brix2024', 'Preston, Hjelpa'), 'hagueForest2023', 'limLaurence2015'],
    countries: ['norway', 'england'],
    arms: () => ({
      calm: { frames: true, scenario: {} },
      support: { frames: true, scenario: { schedules: SUPPORT_CUT } },
      budget: {
        frames: true,
        scenario: { events: [{ kind: 'cut', at: CUT, months: CUT_ENDS - CUT, size: 0.3 }] },
      },
    }),
    readings: {
      during: meanOver('hours', CUT + 1, CUT_ENDS),
      top: hoursOfTopActive(0.1, [CUT - 11, CUT], CUT + 1, CUT_ENDS),
      yearAfter: meanOver('hours', CUT_ENDS + 10, CUT_ENDS + 14),
      threeAfter: meanOver('hours', CUT_ENDS + 31, CUT_ENDS + 36),
    },
    checks: [
      lower({ measures: 'hours during the cut of support', unit: 'share of hours' }, change('support', 'during')),
      notLower(
        { measures: 'fall of the top tenth − of all, cut of support', unit: 'share of hours' },
        (of) => fall('support', 'top')(of) - fall('support', 'during')(of),
      ),
      lower({ measures: 'hours a year after support is back', unit: 'share of hours' }, change('support', 'yearAfter')),
      lower(
        { measures: 'hours three years after support is back', unit: 'share of hours', decides: false },
        change('support', 'threeAfter'),
      ),
      lower(
        { measures: 'hours while the whole budget is cut', unit: 'share of hours', decides: false },
        change('budget', 'during'),
      ),
      notLower(
        { measures: 'fall of the top tenth − of all, whole budget', unit: 'share of hours', decides: false },
        (of) => fall('budget', 'top')(of) - fall('budget', 'during')(of),
      ),
      lower(
        { measures: 'hours a year after the budget is back', unit: 'share of hours', decides: false },
        change('budget', 'yearAfter'),
      ),
    ],
    notes: [
      'Three tenths less in months 25 to 60, then as before: of support for volunteers, fund, arenas, materials and early help, or of the whole budget. The top tenth are those who, of all active in the year before the cut, gave most; the same rule picks the same people in every arm.',
      'The sign of a cut of the whole budget hangs on one coefficient, `acceptShortfall`: it is shown and nothing is claimed of it.',
    ],
  }),
];
