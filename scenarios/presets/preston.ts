import { cite, citeAll } from '#sim';
import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';

/** Community Wealth Building in Preston. */
export const PRESTON = {
  'preston-model': {
    title: 'The Preston model',
    standsFor:
      'Six anchor institutions (ankerinstitusjoner) buy £750m a year, 5% of it in Preston and 39% in Lancashire at the start. They split contracts, help suppliers and cooperatives and ask for living wages, while total spend falls by 17%.',
    question: 'How much public money can be kept in town, how fast, and what does it change for residents?',
    group: 'cases',
    shows: ['localShareTown', 'localIncomeIndex', 'wages'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The Preston model',
      place: 'Preston',
      levers: {
        localPreference: 0.8,
        lotSplitting: 0.8,
        supplierDevelopment: 0.8,
        livingWage: 0.8,
        cooperatives: 0.4,
        commitment: 0.8,
      },
      schedules: [{ name: 'anchorSpend', from: 0, over: 48, to: 0.83 }],
    },
    sources: [cite('brix2024', 'case Preston'), 'cles2015', 'clesPreston', 'rose2023', 'whatWorks', 'walesCentre'],
    conflicts: [
      'The literature review (Brix et al. 2024) says that the model created jobs and reduced inequality. The only controlled study (Rose et al. 2023) found no significant effect on employment and did not test inequality; wages and life satisfaction rose.',
      'Whether local buying raises local growth is disputed: no evaluation found it. The model counts money that stays, not growth.',
    ],
    claims: [
      {
        metric: 'localShareTown',
        month: 48,
        between: [0.14, 0.22],
        because: 'P33: 18.2% with firms in Preston after four years.',
      },
      {
        metric: 'localShareRegion',
        month: 48,
        between: [0.7, 0.85],
        because: 'P33: 79.2% in Lancashire after four years.',
      },
      {
        metric: 'localSpendTown',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P33: local pounds rose although total spend fell by 17–18%.',
      },
      {
        metric: 'wages',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: citeAll('P35', cite('rose2023', 'median wages rose (grade A).')),
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
