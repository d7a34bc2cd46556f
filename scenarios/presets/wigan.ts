import type { Schedule } from '#sim';
import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';
import { KINGS_FUND, seedSource } from './sources.ts';

/** 6.2% a year for eight years is 40% of the budget; half of a cut falls on staff (`cutsToStaff`): a fifth of them. */
const CUT = 0.062;
const CUT_ENDS: Schedule = { name: 'austerity', from: 96, over: 0, to: 0.007 };

const FUND = {
  text: 'Wigan Council: community investment fund of £10m in 2013–2018, over 560 organisations (grade C)',
  url: 'https://www.bwcn.org.uk/making-a-difference-through-the-deal/',
};
const FIRST_VERSION = {
  text: 'Manchester Evening News on a speech by Wigan’s MP: the first version failed because the council dictated terms (grade C)',
  url: 'https://d33gy59ovltp76.cloudfront.net/news/labour-will-take-lessons-from-wigan-as-it-smashes-up-a-century-of-centralisation-lisa-nandy-says',
};
const ENGAGEMENT = {
  text: 'King’s Fund authors in LGC: staff engagement +18.5% in 2013–2016; “not a formal evaluation” (grade C)',
  url: 'https://www.lgcplus.com/politics/dan-wellings-and-chris-naylor-is-the-wigan-deal-real/7029775.article',
};

/** The Wigan Deal, and its first version. Both meet the same cut on the same 200 neighbourhoods. */
export const WIGAN = {
  'wigan-deal': {
    title: 'The Wigan Deal',
    standsFor:
      'Wigan from 2011: 40% less money over eight years, and an informal agreement between council and residents with front-line freedom, training, outreach and a community fund.',
    question: 'Can a municipality keep its promises to residents while it loses 40% of its budget?',
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
    sources: [seedSource('case Wigan'), KINGS_FUND, ENGAGEMENT, FUND, FIRST_VERSION],
    conflicts: [
      'The main seed reports longer healthy lives and better care as results of the Deal; the King’s Fund calls its own work not a formal evaluation. No number of it is fitted here.',
      'The fund was about £6 per resident and year in five years: over the ten years of a run that is level 0.5.',
      'The savings were imposed by the state: they are the setting, not an effect of the Deal.',
    ],
    claims: [
      {
        metric: 'trust',
        month: 120,
        comparedWith: 'wigan-dictated',
        direction: 'higher',
        because: 'P21 and Wigan’s MP: trust came back when the council began to listen.',
      },
      {
        metric: 'staffMotivation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'King’s Fund (grade C): staff engagement rose although a fifth of the staff left.',
      },
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Main seed: unrealistic expectations led to burn-out and participation fatigue among enthusiasts.',
      },
      {
        metric: 'engagementGap',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'Main seed: some communities engaged far more than others (a lower number is a wider gap).',
      },
    ],
  },
  'wigan-dictated': {
    title: 'Wigan, first version',
    standsFor: 'The same cut, but the council dictates the terms: much is asked and promised, little is shared.',
    question: 'What happens when a municipality under cuts tells residents what to do instead of listening?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Wigan, first version',
      place: 'Wigan',
      levers: { austerity: CUT, ambition: 0.8, promise: 0.8, partnership: 0.2, delegation: 0.1 },
      schedules: [CUT_ENDS],
    },
    sources: [FIRST_VERSION, KINGS_FUND, seedSource('case Wigan')],
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
        because: 'Main seed: more is asked of volunteers while support falls away.',
      },
      {
        metric: 'staffPosts',
        month: 96,
        between: [0.75, 0.85],
        because: 'King’s Fund: about a fifth fewer staff (checks the setting, not a prediction).',
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
