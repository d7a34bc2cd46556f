import { pattern } from '../pattern.ts';
import { inBand, seedsInBand } from '../judge/check.ts';
import type { Country } from '#sim';
import { at, over } from './over.ts';

const BASELINE = { baseline: { scenario: {} } };
/** Where deprivation is not measured, Denmark's people are put into the invented town. */
const DANES_IN_MELLOMBY = { denmark: 'Mellomby' } as const;
const DANES =
  'Aarhus has no measured deprivation, so Denmark is read with the Danish profile on the invented Mellomby, whose gradient is part of its design.';

const YEARLY: Readonly<Record<Country, readonly [number, number]>> = {
  norway: [0.5, 0.63],
  denmark: [0.36, 0.43],
  england: [0.27, 0.38],
};

/** Levels of engagement that nothing was done for. */
export const ENGAGEMENT = [
  pattern({
    id: 'P1',
    title: 'The share who volunteer in a year is stable without intervention',
    tag: 'prediction',
    fittedIn: ['norway', 'denmark', 'england'],
    bounds: 'sourced',
    sources: ['ssb2022', 'kantar2024', 'vive2024', 'communityLife2022'],
    countries: ['norway', 'denmark', 'england'],
    arms: () => BASELINE,
    readings: {
      share: over('yearlyParticipation'),
      drift: (run) => (at('yearlyParticipation', 120)(run) - at('yearlyParticipation', 60)(run)) / 5,
    },
    checks: (country) => {
      const band = YEARLY[country];
      return [
        seedsInBand(
          { measures: 'seeds with a yearly share inside the band', unit: 'share of seeds' },
          (of) => of('baseline', 'share'),
          band,
          0.8,
        ),
        inBand(
          { measures: 'yearly share', unit: 'share of adults', decides: false },
          (of) => of('baseline', 'share'),
          band,
        ),
        inBand(
          { measures: 'drift of the yearly share', unit: 'share of adults per year' },
          (of) => of('baseline', 'drift'),
          [-0.01, 0.01],
        ),
      ];
    },
    notes: ['Read on all engagement, civic and municipal; drift from year 5 to year 10.'],
  }),
  pattern({
    id: 'P2',
    title: 'Few give most of the hours',
    tag: 'prediction',
    fittedIn: ['norway'],
    bounds: 'sourced',
    sources: ['fladmoe2019', 'mohanBulloch2012'],
    countries: ['norway'],
    arms: () => BASELINE,
    readings: { topThird: over('topThird'), gini: over('gini'), topSeven: over('topSeven') },
    checks: [
      inBand(
        { measures: 'hours by the top third of those active', unit: 'share of hours' },
        (of) => of('baseline', 'topThird'),
        [0.6, 0.8],
      ),
      inBand({ measures: 'Gini of hours over all adults', unit: 'Gini' }, (of) => of('baseline', 'gini'), [0.65, 0.8]),
      inBand(
        { measures: 'hours by the top 7% of adults', unit: 'share of hours' },
        (of) => of('baseline', 'topSeven'),
        [0.35, 0.55],
      ),
    ],
    notes: [
      'Norway only: with a yearly share of a third of adults a Gini above 0.83 is arithmetic.',
      'No hours are drawn from a fitted distribution each month: they follow from who is active and how much each wants to give.',
    ],
  }),
  pattern({
    id: 'P3',
    title: 'A fifth to a third of volunteers leave each year, and as many come',
    tag: 'prediction',
    fittedIn: ['norway', 'denmark', 'england'],
    bounds: 'sourced',
    sources: ['cncs2008', 'localTrust2016', 'ncvo2019'],
    countries: ['norway', 'denmark', 'england'],
    arms: () => BASELINE,
    readings: { exit: over('volunteerExit'), coreExit: over('coreExit'), entry: over('volunteerEntry') },
    checks: [
      inBand(
        { measures: 'yearly exit of volunteers', unit: 'share of volunteers' },
        (of) => of('baseline', 'exit'),
        [0.2, 0.35],
      ),
      inBand(
        { measures: 'yearly exit of the core', unit: 'share of the core' },
        (of) => of('baseline', 'coreExit'),
        [0.2, 0.3],
      ),
      inBand(
        { measures: 'yearly entry of volunteers', unit: 'share of volunteers' },
        (of) => of('baseline', 'entry'),
        [0.2, 0.35],
      ),
    ],
    notes: ['“Balanced by entry” is read as: entry inside the band of exit.'],
  }),
  pattern({
    id: 'P5',
    title: 'Neighbourhoods differ in who comes, not in what those who come give',
    tag: 'prediction',
    fittedIn: ['norway', 'denmark', 'england'],
    bounds: 'chosen',
    sources: ['povertySite2010'],
    countries: ['norway', 'denmark', 'england'],
    places: DANES_IN_MELLOMBY,
    arms: () => BASELINE,
    readings: { intensity: over('intensityRatio'), gap: over('engagementGap') },
    checks: [
      inBand(
        { measures: 'hours of those active, most ÷ least deprived fifth', unit: 'ratio' },
        (of) => of('baseline', 'intensity'),
        [0.85, 1.15],
      ),
      inBand(
        { measures: 'monthly share active, most ÷ least deprived fifth', unit: 'ratio' },
        (of) => of('baseline', 'gap'),
        [-Infinity, 0.8],
      ),
    ],
    notes: ['Entry by neighbourhood is not a metric; who is active at all is read in its place.', DANES],
  }),
  pattern({
    id: 'P27',
    title: 'Most take part on low steps, and the municipality starts most of it',
    tag: 'prediction',
    fittedIn: ['norway', 'denmark'],
    bounds: 'chosen',
    sources: ['ibsenEspersen2016', 'bovaird2015', 'torfing2017', 'nordSlides'],
    countries: ['norway', 'denmark', 'england'],
    arms: () => BASELINE,
    readings: { ratio: over('ladderRatio'), municipality: over('municipalInitiative') },
    checks: [
      inBand(
        { measures: 'people on steps 1–2 per person on steps 3–5', unit: 'people' },
        (of) => of('baseline', 'ratio'),
        [3, Infinity],
      ),
      inBand(
        { measures: 'projects initiated by the municipality', unit: 'share of projects' },
        (of) => of('baseline', 'municipality'),
        [0.6, Infinity],
      ),
    ],
  }),
];
