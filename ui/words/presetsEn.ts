import { PRESET_NAMES, PRESETS, type PresetName } from '#scenarios';

/** What a preset is, in a line, and the question that one can ask of it. */
export interface PresetText {
  readonly gloss: string;
  readonly question: string;
}

const GLOSSES: Readonly<Record<PresetName, string>> = {
  'hybrid-by-default':
    'An ordinary municipality as it is run now: mostly rules and targets, some co-creation on the side.',
  'standing-still': 'Today’s municipality, but no cuts and no growth of need. A yardstick, not a real place.',
  'classic-administration': 'Rules come first: equal treatment, clear duties, hierarchy.',
  'management-by-results': 'Goals, contracts and measurement run nearly everything.',
  'network-governance': 'Little but networks, without the strategy, mandate, time and learning that they need.',
  'high-5':
    'Five leadership rules from research: make it strategy, make it together, break down silos, build arenas, evaluate to learn.',
  'wigan-deal':
    'Wigan, England, from 2011: 40% less money in eight years, and an informal deal of council and residents.',
  'wigan-dictated': 'The same cut, but the council dictates the terms: it asks and promises much and shares little.',
  'preston-model':
    'Six large institutions in Preston, England, buy more locally, split contracts and ask for living wages.',
  'aarhus-compass': 'Over ten years of shared language, small pilots and evaluation in Aarhus, Denmark.',
  'asker-learning-centre': 'Three Norwegian municipalities become one, and a learning centre trains leaders and staff.',
  'stange-help': 'Early help in Stange, Norway: no referral needed, and staff who may decide.',
  'stange-help-short': 'The same early help, while the budget falls by 4% a year.',
  'green-stavanger': 'Firms and organisations meet over the climate; nobody reaches out to those who stay away.',
  'anchor-schools': 'People are invited where everybody comes anyway: at schools and kindergartens.',
  steered: 'The municipality has settled the result and leads; residents do their part.',
  responsibilising: 'The result is settled, and others are to deliver it with little support.',
  equal: 'The result is open, and the lead is shared.',
  facilitating: 'Others lead and decide; the municipality supports and lets go.',
  'ladder-1': 'Residents help with the service they get themselves. Nothing above that.',
  'ladder-2': 'Volunteers help others, too. Nothing above that.',
  'ladder-3': 'Users help to shape services.',
  'ladder-4': 'Those concerned solve complex problems together.',
  'ladder-5': 'Politicians, officers and residents may all start something.',
  curious: 'First tries; little changes.',
  involving: 'Involving residents has become usual.',
  ambitious: 'Co-creation is a goal, with means behind it.',
  mature: 'Co-creation is how the organisation works.',
  'co-creating': 'Everything a municipality can do for co-creation, at a high level.',
  'fatigue-trap': 'Much is asked of volunteers, and nobody supports them.',
  'trust-trap': 'Today’s municipality, where people trust it less.',
  sham: 'Many invitations and big promises, but no power to decide anything.',
  'dark-side': 'More arenas for those who come by themselves, and nobody who goes out to the others.',
  'push-without-support':
    'Much ambition, many arenas and big promises; no support for volunteers and no money for groups.',
  'lost-core': 'After three years half of those who give most hours leave for good.',
  austerity: 'The budget falls by 5% a year, and the municipality goes on as today.',
  'money-illusion': 'Campaigns, and pay for taking part; everything else as today.',
};

export const presetsEn = Object.fromEntries(
  PRESET_NAMES.map((name) => [name, { gloss: GLOSSES[name], question: PRESETS[name].question }]),
) as Readonly<Record<PresetName, PresetText>>;
