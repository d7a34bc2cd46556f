import type { ValidationCase } from './validationCase.ts';

/** One large council: where it stops. */
export const MANCHESTER: ValidationCase = {
  id: 'manchester',
  title: 'Manchester, 2008/09 to 2019/20: a ceiling near 70%',
  about:
    'Manchester City Council’s spend with its 300 largest suppliers went from 51.5% in the city in 2008/09 to 71.7% in 2016/17, and then fell slightly. Nothing here was fitted to it: the model starts from its share and gets Preston’s course at full commitment; where and when it levels off is a prediction.',
  firstYear: '2008/09',
  months: 144,
  arms: {
    course: {
      label: 'Preston’s course, full commitment',
      scenario: {
        place: 'Manchester',
        parameters: { localShareTownStart: 0.515, localShareRegionStart: 0.75 },
        levers: { localPreference: 0.8, lotSplitting: 0.8, supplierDevelopment: 0.8, commitment: 1 },
      },
    },
    largerSupply: {
      label: 'Where 68% of contracts can be met in town',
      scenario: {
        place: 'Manchester',
        parameters: { localShareTownStart: 0.515, localShareRegionStart: 0.75, kindTown: 0.68 },
        levers: { localPreference: 0.8, lotSplitting: 0.8, supplierDevelopment: 0.8, commitment: 1 },
      },
    },
  },
  panels: [
    {
      id: 'town',
      title: 'Share of spend in the city',
      unit: 'share',
      arms: ['course', 'largerSupply'],
      series: ({ series }) => series.localShareTown,
    },
  ],
  points: [
    { panel: 'town', arm: 'course', month: 0, value: 0.515, text: '51.5% in 2008/09 (CLES)', worth: 'start' },
    { panel: 'town', arm: 'course', month: 96, value: 0.717, text: '71.7% in 2016/17 (CLES)', worth: 'check' },
    { panel: 'town', arm: 'course', month: 108, value: 0.713, text: '71.3% in 2017/18 (CLES)', worth: 'check' },
    { panel: 'town', arm: 'course', month: 120, value: 0.699, text: '69.9% in 2018/19 (CLES)', worth: 'check' },
    { panel: 'town', arm: 'course', month: 132, value: 0.692, text: '69.2% in 2019/20 (CLES)', worth: 'check' },
    {
      panel: 'town',
      arm: 'largerSupply',
      month: 96,
      value: 0.717,
      text: '71.7% in 2016/17, where 68% of contracts can be met in town',
      worth: 'check',
    },
    {
      panel: 'town',
      arm: 'largerSupply',
      month: 132,
      value: 0.692,
      text: '69.2% in 2019/20, where 68% of contracts can be met in town',
      worth: 'check',
    },
  ],
  questions: [
    {
      asks: 'Does the share go on rising after year 8? (year 11 − year 8)',
      value: (of) => (of('course').series.localShareTown[132] ?? NaN) - (of('course').series.localShareTown[96] ?? NaN),
      unit: 'share',
      expected: 'no clear change',
    },
  ],
  caveats: [
    'The figures are of one council and its 300 largest suppliers; the model’s anchors are six institutions.',
    'The share in the region is not published: 75% at the start is an assumption.',
    'How many contracts a town can meet (`kindTown`, 58%, free by 10 points) is an assumption made with a town like Preston in mind, and bounds the share from above. A city of half a million may well meet more.',
  ],
  sources: ['clesManchester'],
};
