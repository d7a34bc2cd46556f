import { higher, inBand, lower, mean, notLower, statisticIs } from '../judge/check.ts';
import { pattern } from '../pattern.ts';
import { at, meanMade, meanOver, over } from './over.ts';

const ENGLAND = ['england'] as const;
const INVESTED = {
  earlyHelp: 0.6,
  training: 0.6,
  partnership: 0.6,
  volunteerSupport: 0.6,
  evaluation: 0.5,
  fund: 0.6,
} as const;
const TODAY = {
  earlyHelp: 0.1,
  training: 0.1,
  partnership: 0.1,
  volunteerSupport: 0.2,
  evaluation: 0.1,
  fund: 0.1,
} as const;
const CUT_ENDS = { name: 'austerity', from: 48, over: 0, to: 0.007 } as const;
/** The spend of Preston's anchors falls whether they buy locally or not. */
const SPEND_FALLS = { name: 'anchorSpend', from: 0, over: 48, to: 0.83 } as const;

/** Money: cut, invested, kept in town. */
export const MONEY = [
  pattern({
    id: 'P32',
    title: 'Investment comes before saving',
    tag: 'prediction',
    bounds: 'chosen',
    sources: ['kingsFund2019', 'brix2024'],
    countries: ['norway', 'england'],
    arms: () => ({
      cut: { scenario: { levers: { austerity: 0.055 }, schedules: [CUT_ENDS] } },
      invested: {
        scenario: {
          levers: { austerity: 0.055, ...INVESTED },
          schedules: [
            CUT_ENDS,
            ...Object.entries(TODAY).map(([name, to]) => ({ name: name as keyof typeof TODAY, from: 36, over: 0, to })),
          ],
        },
      },
    }),
    readings: {
      quality: meanOver('needMet'),
      qualityEarly: meanOver('needMet', 1, 36),
      costEarly: meanOver('costPerNeedMet', 1, 36),
      costLate: meanOver('costPerNeedMet', 73, 120),
      levers: meanOver('leverCost', 1, 36),
      start: at('needMet', 0),
    },
    checks: [
      higher(
        { measures: 'need met in years 5–10, invested − only cut', unit: 'share of need' },
        (of) => of('invested', 'quality') - of('cut', 'quality'),
      ),
      higher(
        { measures: 'cost per need met in years 1–3, invested − only cut', unit: 'pounds per adult and year' },
        (of) => of('invested', 'costEarly') - of('cut', 'costEarly'),
      ),
      lower(
        { measures: 'cost per need met in years 7–10, invested − only cut', unit: 'pounds per adult and year' },
        (of) => of('invested', 'costLate') - of('cut', 'costLate'),
      ),
      lower(
        { measures: 'need met in years 5–10, only cut − start', unit: 'share of need', decides: false },
        (of) => of('cut', 'quality') - of('cut', 'start'),
      ),
      inBand(
        { measures: 'cost of the investment', unit: 'pounds per adult and year', decides: false },
        (of) => of('invested', 'levers') - of('cut', 'levers'),
        [40, 90],
      ),
      higher(
        { measures: 'need met in years 1–3, invested − only cut', unit: 'share of need', decides: false },
        (of) => of('invested', 'qualityEarly') - of('cut', 'qualityEarly'),
      ),
      notLower(
        { measures: 'need met in years 5–10, invested − start', unit: 'share of need', decides: false },
        (of) => of('invested', 'quality') - of('invested', 'start'),
      ),
    ],
    notes: [
      'The budget falls by 20% over four years in both arms. 2% of it (about £67 per adult and year) go for three years into early help, training, arenas, support for volunteers, evaluation and a fund, and then end. Net cost: budget and levers per unit of need met.',
    ],
  }),
  pattern({
    id: 'P33',
    title: 'The Preston path: the town’s share rises and saturates, although total spend falls',
    starred: true,
    tag: 'prediction',
    fittedIn: ENGLAND,
    bounds: 'sourced',
    sources: ['clesPreston', 'clesManchester', 'brix2024'],
    countries: ENGLAND,
    arms: () => ({ preston: { scenario: { extends: 'preston-model' } } }),
    readings: {
      town: at('localShareTown', 48),
      region: at('localShareRegion', 48),
      townLate: at('localShareTown', 120),
      regionLate: at('localShareRegion', 120),
      townStart: at('localShareTown', 0),
      regionStart: at('localShareRegion', 0),
      pounds: at('localSpendTown', 48),
      poundsStart: at('localSpendTown', 0),
      poundsRegion: at('localSpendRegion', 48),
      poundsRegionStart: at('localSpendRegion', 0),
    },
    checks: [
      inBand(
        { measures: 'share of spend in town at year 4', unit: 'share of spend' },
        (of) => of('preston', 'town'),
        [0.14, 0.22],
      ),
      inBand(
        { measures: 'share of spend in the region at year 4', unit: 'share of spend' },
        (of) => of('preston', 'region'),
        [0.7, 0.85],
      ),
      higher(
        { measures: 'spend in town, year 4 − start', unit: 'pounds per adult and year' },
        (of) => of('preston', 'pounds') - of('preston', 'poundsStart'),
      ),
      higher(
        { measures: 'spend in the region, year 4 − start', unit: 'pounds per adult and year' },
        (of) => of('preston', 'poundsRegion') - of('preston', 'poundsRegionStart'),
      ),
      inBand(
        { measures: 'rise of the town’s share', unit: 'share of spend per year', decides: false },
        (of) => (of('preston', 'town') - of('preston', 'townStart')) / 4,
        [0.025, 0.04],
      ),
      inBand(
        { measures: 'rise of the region’s share', unit: 'share of spend per year', decides: false },
        (of) => (of('preston', 'region') - of('preston', 'regionStart')) / 4,
        [-Infinity, 0.11],
      ),
      inBand(
        { measures: 'share of spend in the region at year 10', unit: 'share of spend', decides: false },
        (of) => of('preston', 'regionLate'),
        [0.7, 0.9],
      ),
    ],
  }),
  pattern({
    id: 'P34',
    title: 'A pound that stays raises local income, the more the larger the area',
    tag: 'prediction',
    fittedIn: ENGLAND,
    bounds: 'sourced',
    sources: ['nef2005', 'clesPreston'],
    countries: ENGLAND,
    arms: () => ({
      today: { scenario: { place: 'Preston', schedules: [SPEND_FALLS] } },
      preston: { scenario: { extends: 'preston-model', levers: { livingWage: 0, cooperatives: 0 } } },
    }),
    readings: {
      county: meanOver('localMultiplier'),
      town: meanMade((of) => of('localIncome') / of('anchorSpend')),
      shareTown: meanOver('localShareTown'),
      shareRegion: meanOver('localShareRegion'),
    },
    checks: [
      inBand(
        { measures: 'income in the county per pound moved to a supplier of the region', unit: 'pounds' },
        (of) =>
          (of('preston', 'county') - of('today', 'county')) /
          (of('preston', 'shareRegion') - of('today', 'shareRegion')),
        [1.2, 2.1],
      ),
      statisticIs(
        {
          measures: 'income per pound moved, town − county',
          says: 'below 0: the 90% interval excludes 0',
          unit: 'pounds',
        },
        {
          columns: [
            (of) =>
              (of('preston', 'town') - of('today', 'town')) / (of('preston', 'shareTown') - of('today', 'shareTown')) -
              (of('preston', 'county') - of('today', 'county')) /
                (of('preston', 'shareRegion') - of('today', 'shareRegion')),
          ],
          statistic: ([values = []]) => mean(values),
          held: 'clearly',
          between: [-Infinity, 0],
        },
      ),
      inBand(
        { measures: 'of spend moved to the region, what lands in town', unit: 'share', decides: false },
        (of) =>
          (of('preston', 'shareTown') - of('today', 'shareTown')) /
          (of('preston', 'shareRegion') - of('today', 'shareRegion')),
        [0.2, 0.5],
      ),
    ],
    notes: [
      'Re-spend is typed in; how much is moved, and what of it lands in town, is not.',
      'The Preston model without its living wage and cooperatives, which raise income in town beside the place of the supplier. (With them, as first written, the town gained more per pound than the county.)',
    ],
  }),
  pattern({
    id: 'P35',
    title: 'Community wealth building raises wages and wellbeing, not clearly employment',
    tag: 'prediction',
    bounds: 'sourced',
    sources: ['rose2023'],
    countries: ENGLAND,
    arms: () => ({
      off: { scenario: { place: 'Preston', schedules: [SPEND_FALLS] } },
      on: { scenario: { extends: 'preston-model' } },
    }),
    readings: { wages: over('wages', 48, 84), life: over('lifeSatisfaction', 48, 84), jobs: over('jobs', 48, 84) },
    checks: [
      higher({ measures: 'wages, with − without', unit: 'share' }, (of) => of('on', 'wages') / of('off', 'wages') - 1),
      inBand(
        { measures: 'wages, with − without', unit: 'share' },
        (of) => of('on', 'wages') / of('off', 'wages') - 1,
        [0.02, 0.19],
      ),
      higher(
        { measures: 'life satisfaction, with − without', unit: 'per cent' },
        (of) => of('on', 'life') - of('off', 'life'),
      ),
      inBand(
        { measures: 'life satisfaction, with − without', unit: 'per cent' },
        (of) => of('on', 'life') - of('off', 'life'),
        [0, 20],
      ),
      inBand(
        { measures: 'jobs from anchors’ spend, with − without', unit: 'per 1,000 adults', decides: false },
        (of) => of('on', 'jobs') - of('off', 'jobs'),
        [-Infinity, Infinity],
      ),
    ],
    notes: [
      'Life satisfaction is an external mapping of wages, not a result of the model: it cannot fail on its own. That employment “may include 0” sets no condition; the model’s jobs are income divided by the cost of a job, not employment.',
      'Total spend falls alike in both arms.',
    ],
  }),
];
