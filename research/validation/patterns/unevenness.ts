import { cite } from '#sim';
import { higher, inBand, lower, shareOf, statisticIs, type Check, type Value } from '../judge/check.ts';
import { pattern } from '../pattern.ts';
import { inFifth, meanOver, over } from './over.ts';

const SHOCK = 24;
const LASTS = 24;
const AFTER_FIVE = SHOCK + LASTS + 60;

const WHO_FALLS = {
  measures: 'fall in the most deprived fifth − fall in the least',
  unit: 'share of the calm level',
} as const;
const fallsMore: Value = (of) => of('shock', 'rich') / of('calm', 'rich') - of('shock', 'poor') / of('calm', 'poor');
const SCAR: readonly Check[] = [
  statisticIs(
    {
      measures: 'seeds not back at the calm level five years after it ended',
      says: 'half of seeds or more',
      unit: 'share of seeds',
    },
    {
      columns: [(of) => of('shock', 'later') - of('calm', 'later')],
      statistic: shareOf((one) => one < 0),
      held: 'inside',
      between: [0.5, Infinity],
      spread: 'share of seeds',
    },
  ),
  lower(
    { measures: 'participation in the shock', unit: 'share of adults', decides: false },
    (of) => of('shock', 'all') - of('calm', 'all'),
  ),
  lower(
    { measures: 'participation five years after', unit: 'share of adults', decides: false },
    (of) => of('shock', 'later') - of('calm', 'later'),
  ),
];

/** Who takes part, and who loses. */
export const UNEVENNESS = [
  pattern({
    id: 'P4',
    title: 'Engagement is uneven, more so where the municipality answers whoever comes',
    starred: true,
    tag: 'prediction',
    bounds: 'chosen',
    sources: [cite('brix2024', 'Wigan, dark side'), 'ncvo2019', 'ncvo2024', 'jakobsenAndersen2013'],
    countries: ['norway', 'denmark', 'england'],
    places: { denmark: 'Mellomby' },
    arms: () => ({
      baseline: { scenario: {} },
      demand: { scenario: { levers: { partnership: 0.5, inclusion: 0 } } },
      need: { scenario: { levers: { partnership: 0.5, inclusion: 1 } } },
    }),
    readings: {
      gap: over('engagementGap'),
      gapMunicipal: over('engagementGapMunicipal'),
    },
    checks: [
      inBand(
        { measures: 'monthly share active, most ÷ least deprived fifth, baseline', unit: 'ratio' },
        (of) => of('baseline', 'gap'),
        [0.5, 0.8],
      ),
      lower(
        { measures: 'the same, answering demand − answering need', unit: 'ratio' },
        (of) => of('demand', 'gap') - of('need', 'gap'),
      ),
      lower(
        { measures: 'the same, answering demand − baseline', unit: 'ratio', decides: false },
        (of) => of('demand', 'gap') - of('baseline', 'gap'),
      ),
      higher(
        { measures: 'the same, answering need − baseline', unit: 'ratio', decides: false },
        (of) => of('need', 'gap') - of('baseline', 'gap'),
      ),
      lower(
        { measures: 'municipal activity only, answering demand − answering need', unit: 'ratio', decides: false },
        (of) => of('demand', 'gapMunicipal') - of('need', 'gapMunicipal'),
      ),
    ],
    notes: [
      'Support is allocated by the lever inclusion, 0 where voices are and 1 where need is, with half of the possible arenas in both arms. Inclusion also lowers the threshold of resources (`inclusionCost`): a part of the second condition is stated by that rule.',
      'The lower end of the band, 0.5, is unverified.',
      'Denmark: the Danish profile on the invented Mellomby.',
    ],
  }),
  pattern({
    id: 'P30',
    title: 'A shock to the whole area hits poor places harder and leaves a scar',
    tag: 'prediction',
    bounds: 'chosen',
    sources: ['limLaurence2015', 'nesbit2024'],
    countries: ['norway', 'england'],
    arms: () => ({
      calm: { scenario: {} },
      shock: { scenario: { events: [{ kind: 'recession', at: SHOCK, months: LASTS, size: 0.5 }] } },
    }),
    readings: {
      poor: inFifth('participation', 4, SHOCK + 1, SHOCK + LASTS),
      rich: inFifth('participation', 0, SHOCK + 1, SHOCK + LASTS),
      all: meanOver('participation', SHOCK + 1, SHOCK + LASTS),
      later: meanOver('participation', AFTER_FIVE - 5, AFTER_FIVE + 6),
    },
    checks: [higher(WHO_FALLS, fallsMore), ...SCAR],
    declared: {
      kind: 'shown',
      why: 'On who is hit harder the sources conflict: Lim & Laurence find it in disadvantaged places, Nesbit et al. where conditions had been best. The scar is read alone.',
      checks: [higher({ ...WHO_FALLS, noVerdict: 'sources conflict' }, fallsMore), ...SCAR],
    },
    notes: [
      'The shock of size 0.5 takes as much free time from everybody alike, whatever their hardship, and money from groups, for two years.',
      'Half of the seeds is what luck alone gives: the last row says whether there is a scar.',
    ],
  }),
];
