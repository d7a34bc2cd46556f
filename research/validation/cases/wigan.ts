import type { Result } from '#sim';
import type { ValidationCase } from './validationCase.ts';

const CUT = 0.062;
const ENDS = { name: 'austerity', from: 96, over: 0, to: 0.007 } as const;

/** Months 73 to 120: years 7 to 10. */
const late = (result: Result): number =>
  result.series.needMet.slice(73, 121).reduce((sum, value) => sum + value, 0) / 48;

/** A cut of 40%, and what goes with it. */
export const WIGAN: ValidationCase = {
  id: 'wigan',
  title: 'Wigan, from 2011: 40% less money, a fifth fewer staff',
  about:
    'Wigan lost about 40% of its budget and a fifth of its staff in eight years. The King’s Fund found services held up where they truly changed and were invested in first. The cut and what of it falls on staff are set; nothing else was fitted. The Deal is compared with the same cut and nothing else.',
  firstYear: '2011',
  months: 120,
  arms: {
    deal: { label: 'The Deal', scenario: { extends: 'wigan-deal' } },
    invested: {
      label: 'The Deal, with early help and evaluation from the start',
      scenario: { extends: 'wigan-deal', levers: { earlyHelp: 0.7, evaluation: 0.5, partnership: 0.5 } },
    },
    cut: { label: 'Only the cut', scenario: { place: 'Wigan', levers: { austerity: CUT }, schedules: [ENDS] } },
  },
  panels: [
    {
      id: 'budget',
      title: 'Budget in real terms',
      unit: '1 = 2011',
      arms: ['deal', 'cut'],
      series: ({ series }) => series.budget,
    },
    { id: 'staff', title: 'Posts', unit: '1 = 2011', arms: ['deal', 'cut'], series: ({ series }) => series.staffPosts },
    {
      id: 'quality',
      title: 'Need met',
      unit: 'share of need',
      arms: ['deal', 'invested', 'cut'],
      series: ({ series }) => series.needMet,
    },
    {
      id: 'motivation',
      title: 'Motivation of staff',
      unit: 'level',
      arms: ['deal', 'cut'],
      series: ({ series }) => series.staffMotivation,
    },
  ],
  points: [
    { panel: 'budget', arm: 'deal', month: 96, value: 0.6, text: 'about 40% less (King’s Fund 2019)', worth: 'start' },
    {
      panel: 'staff',
      arm: 'deal',
      month: 96,
      value: 0.8,
      text: 'about a fifth fewer staff (King’s Fund 2019)',
      worth: 'start',
    },
  ],
  questions: [
    {
      asks: 'Is quality held with the Deal? (need met, years 7–10 − start)',
      value: (of) => late(of('deal')) - (of('deal').series.needMet[0] ?? NaN),
      unit: 'share of need',
      expected: 'no clear change',
    },
    {
      asks: 'Is more need met than by only cutting? (the Deal − only the cut, years 7–10)',
      value: (of) => late(of('deal')) - late(of('cut')),
      unit: 'share of need',
      expected: 'above 0',
    },
    {
      asks: 'Does investing more upfront meet more? (with early help − the Deal, years 7–10)',
      value: (of) => late(of('invested')) - late(of('deal')),
      unit: 'share of need',
      expected: 'above 0',
    },
    {
      asks: 'Does quality fall where nothing but the cut happens? (years 7–10 − start)',
      value: (of) => late(of('cut')) - (of('cut').series.needMet[0] ?? NaN),
      unit: 'share of need',
      expected: 'below 0',
    },
    {
      asks: 'Are staff more motivated under the Deal? (the Deal − only the cut, year 5)',
      value: (of) => (of('deal').series.staffMotivation[60] ?? NaN) - (of('cut').series.staffMotivation[60] ?? NaN),
      unit: 'level',
      expected: 'above 0',
    },
  ],
  caveats: [
    'The King’s Fund calls its own work not a formal evaluation (grade C): no number of quality is published that could be plotted.',
    'Savings were imposed by the state; they are the setting, not an effect of the Deal.',
    'Where the model fails here, it is because the levers of the Deal (training, delegation, support) take staff hours from routine services in every month, and what they bring, solved problems and better coordination, gives too few hours back.',
  ],
  sources: ['kingsFund2019', 'kingsFundLgc'],
};
