import { cite } from '#sim';
import { higher, inBand, lower, notLower, ratioInBand, type Check, type Value } from '../judge/check.ts';
import { pattern, type FinishedRun } from '../pattern.ts';
import { meanMade, meanOf, meanOver, over } from './over.ts';

const CONTROL = { OA: 0.05, NPM: 0.8, NPG: 0.15 } as const;
const AS_SUPPORT = { evaluation: 1, incentives: 1 } as const;

const FELT_AS_CONTROL = lower(
  { measures: 'motivation of staff, felt as control: much − ordinary control', unit: 'level' },
  (of) => of('controlling', 'motivation') - of('ordinary', 'motivation'),
);
const feltAsSupport: Value = (of) => of('controlSupport', 'motivation') - of('ordinarySupport', 'motivation');

/** Standard deviation of motivation among employed professionals in the last month. */
function spreadOfMotivation({ world: { staff } }: FinishedRun): number {
  const values = Array.from(staff.motivation).filter((_, j) => staff.employed[j] === 1);
  const middle = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - middle) * (value - middle))));
}

const SEPARATION = {
  joined: 'no separation',
  between: 'some separation',
  apart: 'much separation',
  spanned: 'much separation, with spanners',
} as const;
const LENGTHENED = [
  ['between', 'apart', 'some − much separation'],
  ['joined', 'between', 'no − some separation'],
] as const;

/** The conditions of P26 on one reading of duration. */
function silosAndSpanners(duration: string, which: string): readonly Check[] {
  return [
    higher(
      { measures: 'completed projects, some − much separation', unit: 'per 1,000 adults and month' },
      (of) => of('between', 'completed') - of('apart', 'completed'),
    ),
    higher(
      { measures: 'completed projects, no − some separation', unit: 'per 1,000 adults and month' },
      (of) => of('joined', 'completed') - of('between', 'completed'),
    ),
    ...LENGTHENED.map(([less, more, words]) =>
      lower(
        { measures: `duration${which}, ${words}`, unit: 'months' },
        (of) => of(less, duration) - of(more, duration),
      ),
    ),
    higher(
      { measures: 'time to decision, deputies in 30% − none', unit: 'months' },
      (of) => of('deputies3', 'decision') - of('deputies0', 'decision'),
    ),
    higher(
      { measures: 'time to decision, deputies in 60% − 30%', unit: 'months' },
      (of) => of('deputies6', 'decision') - of('deputies3', 'decision'),
    ),
    ratioInBand(
      { measures: `lengthening${which} by silos that boundary spanners take back`, unit: 'share' },
      (of) => of('apart', duration) - of('spanned', duration),
      (of) => of('apart', duration) - of('joined', duration),
      [0.2, 0.8],
    ),
    ratioInBand(
      { measures: 'time to decision that boundary spanners take back', unit: 'share', decides: false },
      (of) => of('apart', 'decision') - of('spanned', 'decision'),
      (of) => of('apart', 'decision') - of('joined', 'decision'),
      [0.2, 0.8],
    ),
    inBand(
      { measures: 'adopted among those ended, spanners − none', unit: 'share of ended', decides: false },
      (of) => of('spanned', 'adoption') - of('apart', 'adoption'),
      [-0.05, 0.05],
    ),
  ];
}

/** Rules and papers, for staff and for groups. */
export const ORGANISATION = [
  pattern({
    id: 'P22',
    title: 'Control felt as control takes motivation; the same rules as support do not',
    tag: 'verification',
    bounds: 'chosen',
    sources: ['jacobsen2014', 'brix2024'],
    countries: ['norway', 'england'],
    arms: () => ({
      ordinary: { scenario: {} },
      controlling: { scenario: { mix: CONTROL } },
      ordinarySupport: { scenario: { levers: AS_SUPPORT } },
      controlSupport: { scenario: { mix: CONTROL, levers: AS_SUPPORT } },
    }),
    readings: { motivation: over('staffMotivation'), hours: over('coCreationHours'), spread: spreadOfMotivation },
    checks: [
      FELT_AS_CONTROL,
      notLower(
        { measures: 'motivation of staff, felt as support: much − ordinary control', unit: 'level' },
        feltAsSupport,
      ),
      lower(
        {
          measures: 'co-creation hours, felt as control: much − ordinary control',
          unit: 'share of staff hours',
          decides: false,
        },
        (of) => of('controlling', 'hours') - of('ordinary', 'hours'),
      ),
      notLower(
        {
          measures: 'co-creation hours, felt as support: much − ordinary control',
          unit: 'share of staff hours',
          decides: false,
        },
        (of) => of('controlSupport', 'hours') - of('ordinarySupport', 'hours'),
      ),
    ],
    declared: {
      kind: 'shown',
      why: 'A difference of three ten-thousandths of a level is no difference: two hundredths of a standard deviation of motivation are let pass.',
      checks: [
        FELT_AS_CONTROL,
        notLower(
          {
            measures: 'motivation of staff, felt as support: much − ordinary control, over its spread among staff',
            unit: 'standard deviations',
          },
          (of) => feltAsSupport(of) / of('ordinarySupport', 'spread'),
          0.02,
        ),
      ],
    },
    notes: [
      'That evaluation times incentives takes the sting out of measurement is a rule. Control: NPM 0.8 in place of 0.4, the share of NPG unchanged.',
    ],
  }),
  pattern({
    id: 'P23',
    title: 'Paperwork burdens small groups most',
    tag: 'prediction',
    bounds: 'chosen',
    sources: ['scvo2008', 'mcGregorRyan2009'],
    countries: ['norway', 'england'],
    arms: () => ({
      small: { scenario: { parameters: { residentsPerGroup: 40 } } },
      smallDouble: {
        scenario: { parameters: { residentsPerGroup: 40, administrationHours: 10, administrationPerMember: 1 } },
      },
      large: { scenario: { parameters: { residentsPerGroup: 150 } } },
      largeDouble: {
        scenario: { parameters: { residentsPerGroup: 150, administrationHours: 10, administrationPerMember: 1 } },
      },
    }),
    readings: {
      output: meanMade((of) => of('hoursCivic') * (1 - of('administrationShare'))),
    },
    checks: [
      ratioInBand(
        { measures: 'output lost to doubled paperwork, small groups ÷ large groups', unit: 'ratio' },
        (of) => 1 - of('smallDouble', 'output') / of('small', 'output'),
        (of) => 1 - of('largeDouble', 'output') / of('large', 'output'),
        [1.5, Infinity],
      ),
      inBand(
        { measures: 'output lost, small groups', unit: 'share', decides: false },
        (of) => 1 - of('smallDouble', 'output') / of('small', 'output'),
        [0, 1],
      ),
      inBand(
        { measures: 'output lost, large groups', unit: 'share', decides: false },
        (of) => 1 - of('largeDouble', 'output') / of('large', 'output'),
        [0, 1],
      ),
    ],
    notes: [
      'Output by size of group is not recorded: a world of small groups (40 residents each) and one of large (150) are compared. Output is civic hours less administration.',
    ],
  }),
  pattern({
    id: 'P26',
    title: 'Silos lower and lengthen projects, boundary spanners offset a part, deputies delay',
    tag: 'prediction',
    bounds: 'chosen',
    sources: [cite('brix2024', 'tables 1 to 3'), 'smith2020', 'watkins2014'],
    countries: ['norway', 'england'],
    arms: () => ({
      joined: { scenario: { levers: { siloBreaking: 1, boundarySpanners: 0 } } },
      between: { scenario: { levers: { siloBreaking: 0.5, boundarySpanners: 0 } } },
      apart: { scenario: { levers: { siloBreaking: 0, boundarySpanners: 0 } } },
      spanned: { scenario: { levers: { siloBreaking: 0, boundarySpanners: 1 } } },
      deputies0: { scenario: { levers: { deputyShare: 0 } } },
      deputies3: { scenario: {} },
      deputies6: { scenario: { levers: { deputyShare: 0.6 } } },
    }),
    readings: {
      completed: meanOver('projectsAdopted', 1),
      duration: meanOver('projectDuration'),
      durationAcross: meanOver('projectDurationAcross'),
      byClock: meanOver('endedByClock'),
      decision: meanOver('decisionTime'),
      adoption: meanOver('adoptionShare'),
    },
    checks: silosAndSpanners('duration', ''),
    declared: {
      kind: 'repair',
      why: 'Silos also lower the number of sectors of a project, and projects of one sector are fast: over all projects the lengthening hides. Projects that end by the clock cut the mean short; their share stands beside it.',
      checks: [
        ...silosAndSpanners('durationAcross', ' of projects across sectors'),
        ...(['joined', 'between', 'apart', 'spanned'] as const).map((arm) =>
          inBand(
            { measures: `ended by the clock, ${SEPARATION[arm]}`, unit: 'share of ended', decides: false },
            (of) => of(arm, 'byClock'),
            [0, 0.1],
          ),
        ),
      ],
    },
    notes: ['Separation is set by the lever that breaks silos (1, 0.5, 0).'],
  }),
];
