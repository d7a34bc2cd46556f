import { cite } from '#sim';
import { higher, ratioInBand, type Check, type Value } from '../judge/check.ts';
import { pattern, type Arm } from '../pattern.ts';
import { exitHazard, hoursOfTopVolunteers } from './hoursOfPeople.ts';
import { meanOver } from './over.ts';

const SLACK = 0.8;
const STRAINED = 1.3;

/** Work held at a ratio of what people want to give. */
const held = (hooks: Readonly<Record<string, number>>): Arm => ({ frames: true, scenario: {}, hooks });

/** Hazards of the top tenth and of the middle fifth, where there is too little and where there is too much to do. */
function burnOutFirst(work: 'arenas' | 'all', words: string): readonly Check[] {
  const top =
    (state: string): Value =>
    (of) =>
      of(`${work}${state}`, 'top');
  const middle =
    (state: string): Value =>
    (of) =>
      of(`${work}${state}`, 'middle');
  return [
    ratioInBand(
      { measures: `exit hazard, top tenth by hours ÷ middle fifth, ${words} held at ${SLACK}`, unit: 'ratio' },
      top('Slack'),
      middle('Slack'),
      [-Infinity, 1],
    ),
    ratioInBand(
      { measures: `exit hazard, top tenth by hours ÷ middle fifth, ${words} held at ${STRAINED}`, unit: 'ratio' },
      top('Strained'),
      middle('Strained'),
      [1.3, Infinity],
    ),
  ];
}

const LOSS = 60;
const YEAR_AFTER = [LOSS + 10, LOSS + 12] as const;
/** The core is a third of the volunteers: a twentieth of them all. */
const TOP = 0.05;
const CORE_LOSS = { kind: 'coreLoss', at: LOSS, share: 3 * TOP } as const;

/** Hours that the loss costs, in the month in which it strikes or a year later. */
const lost =
  (arm: 'alone' | 'paid', when: 'atOnce' | 'later'): Value =>
  (of) =>
    of(arm, when) - of(`${arm}Lost`, when);
/** Hours that those who are lost in the other arm give a year later in this one. */
const theirs =
  (arm: 'alone' | 'paid'): Value =>
  (of) =>
    of(arm, 'theirs');

/** Those who give most. */
export const CORE = [
  pattern({
    id: 'P9',
    title: 'Enthusiasts burn out first where more is asked than people want to give',
    starred: true,
    tag: 'verification',
    bounds: 'chosen',
    sources: [cite('brix2024', 'enthusiasts (ildsjeler)'), cite('ncvo2023', 'the more often, the more pressured')],
    countries: ['norway', 'england'],
    arms: () => ({
      arenasSlack: held({ heldArenaWork: SLACK }),
      arenasStrained: held({ heldArenaWork: STRAINED }),
      allSlack: held({ heldArenaWork: SLACK, heldOrganising: SLACK }),
      allStrained: held({ heldArenaWork: STRAINED, heldOrganising: STRAINED }),
    }),
    readings: { top: exitHazard(0.9, 1), middle: exitHazard(0.4, 0.6) },
    checks: burnOutFirst('arenas', 'work of arenas'),
    declared: {
      kind: 'shown',
      why: 'Enthusiasts organise in associations, where no arena asks anything of them: all work is held, organising too.',
      checks: burnOutFirst('all', 'all work'),
    },
    notes: [
      'Exits of volunteers in years 5–10 per volunteer and month, ranked each month by hours given. The median volunteer is the middle fifth.',
      'Work is held by a hook for verification, at 0.8 and 1.3 times what people want to give.',
    ],
  }),
  pattern({
    id: 'P10',
    title: 'Losing the core costs more than the core gave, unless coordination is paid',
    starred: true,
    tag: 'prediction',
    bounds: 'chosen',
    sources: [cite('brix2024', 'Wigan, Stavanger'), cite('localTrust2016', '63–70% rely on too few')],
    countries: ['norway', 'england'],
    months: LOSS + 12,
    arms: () => ({
      alone: { frames: true, scenario: { levers: { volunteerSupport: 0 } } },
      aloneLost: { scenario: { levers: { volunteerSupport: 0 }, events: [CORE_LOSS] } },
      paid: { frames: true, scenario: { levers: { volunteerSupport: 1 } } },
      paidLost: { scenario: { levers: { volunteerSupport: 1 }, events: [CORE_LOSS] } },
    }),
    readings: {
      atOnce: meanOver('hours', LOSS + 1, LOSS + 1),
      later: meanOver('hours', ...YEAR_AFTER),
      theirs: hoursOfTopVolunteers(TOP, LOSS, ...YEAR_AFTER),
    },
    checks: [
      ratioInBand(
        { measures: 'hours lost after a year ÷ hours the core gave, without a coordinator', unit: 'ratio' },
        lost('alone', 'later'),
        lost('alone', 'atOnce'),
        [1.1, Infinity],
      ),
      ratioInBand(
        { measures: 'hours lost after a year ÷ hours the core gave, with a coordinator', unit: 'ratio' },
        lost('paid', 'later'),
        lost('paid', 'atOnce'),
        [-Infinity, 1.1],
      ),
      higher(
        {
          measures: 'hours the core gave, without a coordinator',
          unit: 'hours per adult and month',
          decides: false,
        },
        lost('alone', 'atOnce'),
      ),
    ],
    declared: {
      kind: 'shown',
      why: '“More than their own share” is a causal claim: it is held against what the same people give at the same time in the run without the loss. Exploratory; it becomes the verdict in version 5.',
      checks: [
        ratioInBand(
          {
            measures: 'hours lost after a year ÷ what the same people would give then, without a coordinator',
            unit: 'ratio',
          },
          lost('alone', 'later'),
          theirs('alone'),
          [1.1, Infinity],
        ),
        ratioInBand(
          {
            measures: 'hours lost after a year ÷ what the same people would give then, with a coordinator',
            unit: 'ratio',
          },
          lost('paid', 'later'),
          theirs('paid'),
          [-Infinity, 1.1],
        ),
      ],
    },
    notes: [
      'The 5% of volunteers who give most leave for good in month 60. What they gave is how far hours fall in the month in which they leave; a year after is months 70 to 72. Paid coordination: support for volunteers at 0 and at 1.',
    ],
  }),
];
