import { higher, inBand } from '../judge/check.ts';
import { pattern, type Arm } from '../pattern.ts';
import { at } from './over.ts';
import { contributionOfFirst } from './trustAfterJoining.ts';

/** What is off where mobilisation and the hours that follow from it stand alone. */
export const ALL_BUT_MOBILISATION = [
  'context',
  'elections',
  'leadership',
  'localEconomy',
  'initiation',
  'projects',
  'feedback',
  'exit',
  'groups',
  'staffStrain',
  'learning',
] as const;

/** Everybody knows everybody, asks himself every month, and joins when enough others have. */
function crowd(thresholdSpread: number): Arm {
  return {
    scenario: { spinUpMonths: 0, levers: { invitations: 0 }, off: ALL_BUT_MOBILISATION },
    hooks: {
      everybodyKnowsEverybody: 1,
      thresholdMobilisation: 1,
      thresholdMean: 0.25,
      thresholdSpread,
      findAlone: 1,
      volunteersStart: 0,
      participantsStart: 0,
    },
  };
}

/** Published behaviour of simple cases, with the engine's own code. */
export const LIMITS = [
  pattern({
    id: 'V1',
    title: 'Thresholds: the crowd stays away at a spread of 0.12 and comes at 0.13',
    tag: 'verification',
    bounds: 'sourced',
    sources: ['granovetter1978'],
    countries: ['norway'],
    citizens: 20_000,
    arms: () => ({ narrow: crowd(0.12), wide: crowd(0.13) }),
    readings: { joined: at('participation', 120) },
    checks: [
      inBand({ measures: 'final share, spread 0.12', unit: 'share of adults' }, (of) => of('narrow', 'joined'), [
        -Infinity,
        0.07,
      ]),
      inBand({ measures: 'final share, spread 0.13', unit: 'share of adults' }, (of) => of('wide', 'joined'), [
        0.95,
        Infinity,
      ]),
    ],
    notes: ['The ask-and-accept core on a complete graph with 20,000 citizens, everything else switched off.'],
  }),
  pattern({
    id: 'V2',
    title: 'What people give decays without an answer, and revives at a new start',
    tag: 'verification',
    bounds: 'chosen',
    sources: ['fischbacherGachter2010', 'andreoni1988'],
    countries: ['norway', 'england'],
    months: 72,
    arms: () => ({
      unanswered: {
        frames: true,
        scenario: {
          levers: { invitations: 0, outcomeOpen: 0, delegation: 0, anchoring: 0, information: 0, volunteerSupport: 0 },
          schedules: [
            { name: 'invitations', from: 36, over: 0, to: 6 },
            { name: 'promise', from: 36, over: 0, to: 0.8 },
          ],
        },
      },
    }),
    readings: {
      first: contributionOfFirst(1, 3),
      before: contributionOfFirst(34, 36),
      after: contributionOfFirst(40, 42),
    },
    checks: [
      inBand(
        { measures: 'fall of the contribution from months 1–3 to months 34–36', unit: 'share of the first' },
        (of) => 1 - of('unanswered', 'before') / of('unanswered', 'first'),
        [0.2, Infinity],
      ),
      higher(
        { measures: 'contribution, months 40–42 − months 34–36', unit: 'share of months active' },
        (of) => of('unanswered', 'after') - of('unanswered', 'before'),
      ),
    ],
    notes: [
      'The fixed group: everybody with a municipal activity at month 0, whose contribution is whether they are active in one, 0 for those who left. Nothing is answered for; at month 36 the municipality starts anew with invitations and promises.',
      'In the model hours of those who stay do not depend on answers; only whether they stay does.',
    ],
  }),
];
