import { cite, citeAll, type Schedule } from '#sim';
import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';

/** 6.2% a year for eight years is 40% of the budget; half of a cut falls on staff (`cutsToStaff`): a fifth of them. */
const CUT = 0.062;
const CUT_ENDS: Schedule = { name: 'austerity', from: 96, over: 0, to: 0.007 };

/** The Wigan Deal, and its first version. Both meet the same cut on the same 200 neighbourhoods. */
export const WIGAN = {
  'wigan-deal': {
    title: 'The Wigan Deal',
    standsFor:
      'Wigan from 2011: 40% less money over eight years, and an informal agreement between council and residents with front-line freedom, training, outreach and a community fund.',
    question: 'Can a municipality keep its promises to residents while it loses 40% of its budget?',
    group: 'cases',
    shows: ['trust', 'needMet', 'staffMotivation'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The Wigan Deal',
      place: 'Wigan',
      levers: {
        austerity: CUT,
        delegation: 0.7,
        training: 0.7,
        inclusion: 0.7,
        fund: 0.5,
        volunteerSupport: 0.6,
        promise: 0.4,
      },
      schedules: [CUT_ENDS],
    },
    sources: [cite('brix2024', 'case Wigan'), 'kingsFund2019', 'kingsFundLgc', 'wiganCouncil2018', 'nandy'],
    conflicts: [
      'The literature review (Brix et al. 2024) reports longer healthy lives and better care as results of the Deal; the King’s Fund calls its own work not a formal evaluation. No number of it is fitted here.',
      'The fund was about £6 per resident and year in five years: over the ten years of a run that is level 0.5.',
      'The savings were imposed by the state: they are the setting, not an effect of the Deal.',
    ],
    claims: [
      {
        metric: 'trust',
        month: 120,
        comparedWith: 'wigan-dictated',
        direction: 'higher',
        because: citeAll('P21', cite('nandy', 'trust came back when the council began to listen.')),
      },
      {
        metric: 'staffMotivation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('kingsFundLgc', 'staff engagement rose although a fifth of the staff left (grade C).'),
      },
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite(
          'brix2024',
          'unrealistic expectations led to burn-out and participation fatigue among enthusiasts.',
        ),
      },
      {
        metric: 'engagementGap',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('brix2024', 'some communities engaged far more than others (a lower number is a wider gap).'),
      },
    ],
  },
  'wigan-dictated': {
    title: 'Wigan, first version',
    standsFor: 'The same cut, but the council dictates the terms: much is asked and promised, little is shared.',
    question: 'What happens when a municipality under cuts tells residents what to do instead of listening?',
    group: 'cases',
    shows: ['trust', 'strained', 'staffPosts'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Wigan, first version',
      place: 'Wigan',
      levers: { austerity: CUT, ambition: 0.8, promise: 0.8, partnership: 0.2, delegation: 0.1 },
      schedules: [CUT_ENDS],
    },
    sources: ['nandy', 'kingsFund2019', cite('brix2024', 'case Wigan')],
    claims: [
      {
        metric: 'trust',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P21: pseudo-co-creation lowers trust; services fall short as well.',
      },
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'more is asked of volunteers while support falls away.'),
      },
      {
        metric: 'staffPosts',
        month: 96,
        between: [0.75, 0.85],
        because: cite('kingsFund2019', 'about a fifth fewer staff (checks the setting, not a prediction).'),
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
