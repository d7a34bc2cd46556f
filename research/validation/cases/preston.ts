import type { ValidationCase } from './validationCase.ts';

/** Preston 2012/13 to 2016/17, and on. */
export const PRESTON: ValidationCase = {
  id: 'preston',
  title: 'Preston, 2012/13 to 2016/17',
  about:
    'Six anchor institutions bought 5% of £750m a year in the town and 39% in the county; four years later 18.2% and 79.2%, while total spend fell by 17–18%. The model starts from these shares and this spend, the fall of the spend is set, and two of its coefficients were fitted to the shares after four years: that they are met is no success. What was not fitted is the path between, and what comes after.',
  firstYear: '2012/13',
  months: 120,
  arms: {
    preston: { label: 'Preston model', scenario: { extends: 'preston-model' } },
    nothing: {
      label: 'The same fall of spend, nothing done',
      scenario: { place: 'Preston', schedules: [{ name: 'anchorSpend', from: 0, over: 48, to: 0.83 }] },
    },
  },
  panels: [
    {
      id: 'town',
      title: 'Share of spend in the town',
      unit: 'share',
      arms: ['preston', 'nothing'],
      series: ({ series }) => series.localShareTown,
    },
    {
      id: 'region',
      title: 'Share of spend in the county',
      unit: 'share',
      arms: ['preston', 'nothing'],
      series: ({ series }) => series.localShareRegion,
    },
    {
      id: 'total',
      title: 'Total spend',
      unit: '1 = 2012/13',
      arms: ['preston'],
      series: ({ series }) => series.anchorSpend.map((value) => value / (series.anchorSpend[0] ?? NaN)),
    },
    {
      id: 'pounds',
      title: 'Spend in the town',
      unit: '1 = 2012/13',
      arms: ['preston', 'nothing'],
      series: ({ series }) => series.localSpendTown.map((value) => value / (series.localSpendTown[0] ?? NaN)),
    },
  ],
  points: [
    { panel: 'town', arm: 'preston', month: 0, value: 0.05, text: '5% in 2012/13 (CLES 2015)', worth: 'start' },
    { panel: 'town', arm: 'preston', month: 48, value: 0.182, text: '18.2% in 2016/17 (CLES)', worth: 'target' },
    { panel: 'region', arm: 'preston', month: 0, value: 0.39, text: '39% in 2012/13 (CLES 2015)', worth: 'start' },
    { panel: 'region', arm: 'preston', month: 48, value: 0.792, text: '79.2% in 2016/17 (CLES)', worth: 'target' },
    {
      panel: 'total',
      arm: 'preston',
      month: 48,
      value: 0.825,
      text: 'fall of 17–18% in 2016/17 (derived from CLES)',
      worth: 'start',
    },
    {
      panel: 'pounds',
      arm: 'preston',
      month: 48,
      value: 2.98,
      text: '£37.5m to £111–112m (derived from CLES)',
      worth: 'check',
    },
  ],
  questions: [
    {
      asks: 'Does the town’s share go on rising after year 4? (year 10 − year 4)',
      value: (of) =>
        (of('preston').series.localShareTown[120] ?? NaN) - (of('preston').series.localShareTown[48] ?? NaN),
      unit: 'share',
      expected: 'no clear change',
    },
    {
      asks: 'Does spend in the town rise in spite of the fall? (pounds per adult, year 4 − start)',
      value: (of) => (of('preston').series.localSpendTown[48] ?? NaN) - (of('preston').series.localSpendTown[0] ?? NaN),
      unit: 'pounds per adult and year',
      expected: 'above 0',
    },
  ],
  caveats: [
    'The published shares are claims of the programme’s own partners (grade C). Only spend with large suppliers was counted.',
    'No series after 2016/17 is published for all six anchors: saturation is inferred from Manchester.',
  ],
  sources: ['cles2015', 'clesPreston'],
};
