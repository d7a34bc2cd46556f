import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';
import { seedSource } from './sources.ts';

/** Community Wealth Building in Preston. */
export const PRESTON = {
  'preston-model': {
    title: 'The Preston model',
    standsFor:
      'Six anchor institutions (ankerinstitusjoner) buy £750m a year, 5% of it in Preston and 39% in Lancashire at the start. They split contracts, help suppliers and cooperatives and ask for living wages, while total spend falls by 17%.',
    question: 'How much public money can be kept in town, how fast, and what does it change for residents?',
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
    sources: [
      seedSource('case Preston'),
      {
        text: 'CLES (2015): £750m of anchor spend in 2012/13, 5% in Preston, 39% in Lancashire (grade C)',
        url: 'https://www.publicsectorexecutive.com/Public-Sector-News/anchor-institutions-using-spending-clout-to-boost-local-economy',
      },
      {
        text: 'CLES: 18.2% in Preston and 79.2% in Lancashire in 2016/17 (grade C)',
        url: 'https://cles.org.uk/community-wealth-building-in-practice/community-wealth-building-places/community-wealth-building-in-preston/',
      },
      {
        text: 'Rose et al. (2023), Lancet Public Health: wages +11% (1.8–18.9), life satisfaction +9% (0–19.6), employment not significant (grade A)',
        url: 'https://sdgresources.relx.com/articles/mental-health-and-wellbeing-impact-community-wealth-building-programme-england-difference',
      },
      {
        text: 'What Works Centre for Local Economic Growth: no evaluation found that local procurement raises growth (grade B)',
        url: 'https://whatworksgrowth.org/insights/local-procurement/',
      },
      {
        text: 'Wales Centre for Public Policy: little evidence; lots and social-value clauses matter, not local preference (grade D)',
        url: 'https://www.wcpp.org.uk/commentary/the-preston-model-a-panacea-for-wales/',
      },
    ],
    conflicts: [
      'The main seed says that the model created jobs and reduced inequality. The only controlled study (Rose et al. 2023) found no significant effect on employment and did not test inequality; wages and life satisfaction rose.',
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
        because: 'P35, Rose et al. 2023 (grade A): median wages rose.',
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
