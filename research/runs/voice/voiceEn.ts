import type { VoiceWords } from './voiceWords.ts';

const way = (isHigher: boolean): string => (isHigher ? 'higher' : 'lower');
const more = (isHigher: boolean): string => (isHigher ? 'more' : 'fewer');
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function after(month: number): string {
  const [years, months] = [Math.floor(month / 12), month % 12];
  const parts = [
    ...(years === 0 ? [] : [`${NUMBERS[years] ?? years} ${years === 1 ? 'year' : 'years'}`]),
    ...(months === 0 ? [] : [`${NUMBERS[months] ?? months} ${months === 1 ? 'month' : 'months'}`]),
  ];
  return month === 0 ? 'At the start' : `After ${parts.join(' and ')}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** English. */
export const voiceEn: VoiceWords = {
  outcomes: {
    needMet: {
      label: 'Help given where needed',
      levels: (now, before) => [`${now} of the need for help`, 'is', `met instead of ${before}`],
      by: (amount, isHigher) => ['the share of need that is met', 'is', `${amount} ${way(isHigher)}`],
    },
    complexNeedMet: {
      label: 'Complex problems solved or prevented',
      levels: (now, before) => [`${now} of complex problems`, 'are', `solved or prevented instead of ${before}`],
      by: (amount, isHigher) => [
        'the share of complex problems solved or prevented',
        'is',
        `${amount} ${way(isHigher)}`,
      ],
    },
    trust: {
      label: 'Trust in the municipality',
      levels: (now, before) => ['trust in the municipality', 'is', `${now} of 100 instead of ${before}`],
      by: (amount, isHigher) => ['trust in the municipality', 'is', `${amount} of 100 ${way(isHigher)}`],
    },
    participation: {
      label: 'People taking part each month',
      levels: (now, before) => [`${now} of adults`, 'take', `part each month instead of ${before}`],
      by: (amount, isHigher) => ['the share of adults who take part', 'is', `${amount} ${way(isHigher)}`],
    },
    equity: {
      label: 'Help reaches the poorest as well as the richest',
      levels: (now, before) => [
        'the poorest areas',
        'get',
        `${now} of the help that the richest get for the same need, instead of ${before}`,
      ],
      by: (amount, isHigher) => [
        'the help that the poorest areas get, measured by what the richest get for the same need,',
        'is',
        `${amount} ${way(isHigher)}`,
      ],
    },
    localIncomeIndex: {
      label: 'Local income',
      by: (amount, isHigher) => [
        'income in town from the large public buyers',
        'is',
        `${amount} ${way(isHigher)}, counted in what it was at the start`,
      ],
    },
    localShareTown: {
      label: 'Public money spent in town',
      levels: (now, before) => [
        `${now} of what the large public buyers spend`,
        'stays',
        `in town instead of ${before}`,
      ],
      by: (amount, isHigher) => ['the share of public money spent in town', 'is', `${amount} ${way(isHigher)}`],
    },
    adoptionShare: {
      label: 'Joint projects whose result is put to use',
      levels: (now, before) => [
        `${now} of joint projects`,
        'end',
        `in something that is put to use instead of ${before}`,
      ],
      by: (amount, isHigher) => [
        'the share of joint projects whose result is put to use',
        'is',
        `${amount} ${way(isHigher)}`,
      ],
    },
    engagementGap: {
      label: 'Taking part in the poorest areas, against the richest',
      levels: (now, before) => [
        'for every 10 who take part in the richest areas,',
        `${now} do`,
        `in the poorest instead of ${before}`,
      ],
      by: (amount, isHigher) => [
        'for every 10 who take part in the richest areas,',
        `${amount} ${more(isHigher)} do`,
        'in the poorest',
      ],
    },
    strained: {
      label: 'Worn-out volunteers',
      levels: (now, before) => [`${now} of volunteers`, 'are', `worn out instead of ${before}`],
      by: (amount, isHigher) => ['the share of volunteers who are worn out', 'is', `${amount} ${way(isHigher)}`],
    },
    burnouts: {
      label: 'People who burn out',
      levels: (now, before) => [`${now} of 10,000 adults`, 'burn', `out in a year instead of ${before}`],
      by: (amount, isHigher) => [`${amount} ${more(isHigher)} of 10,000 adults`, 'burn', 'out in a year'],
    },
    staffStrain: {
      label: 'Strain on staff',
      levels: (now, before) => ['the strain on staff', 'is', `${now} of 100 instead of ${before}`],
      by: (amount, isHigher) => ['the strain on staff', 'is', `${amount} of 100 ${way(isHigher)}`],
    },
    pseudoShare: {
      label: 'Sham projects',
      levels: (now, before) => [`${now} of joint projects`, 'are', `a sham instead of ${before}`],
      by: (amount, isHigher) => ['the share of joint projects that are a sham', 'is', `${amount} ${way(isHigher)}`],
    },
    leverCost: {
      label: 'Cost of the strategy',
      by: (amount, isHigher) => ['it', 'costs', `${amount} ${isHigher ? 'more' : 'less'} per adult and year`],
    },
  },
  other: (label, unit) => ({
    label,
    levels: (now, before) => [`“${label}”`, 'is', `${now} instead of ${before}${unit === '' ? '' : ` (${unit})`}`],
    by: (amount, isHigher) => [`“${label}”`, 'is', `${amount} ${way(isHigher)}${unit === '' ? '' : ` (${unit})`}`],
  }),
  points: (amount, isOne) => `${amount} percentage ${isOne ? 'point' : 'points'}`,
  pounds: (amount) => `£${amount}`,
  after,
  told: (moment, name, [subject, verb, rest]) => `${moment} with ${name}, ${subject} ${verb} ${rest}.`,
  but: ([subject, verb, rest]) => `But ${subject} ${verb} ${rest}.`,
  sentence: ([subject, verb, rest]) => `${capital(subject)} ${verb} ${rest}.`,
  noCost: (others) => (others ? 'No other cost shows in these figures.' : 'No cost shows in these figures.'),
  noGain: (moment, name) => `${moment} with ${name}, nothing measured here is clearly better.`,
  moved: (moment, name, [subject, verb, rest]) =>
    `${moment} with ${name}, ${subject} ${verb} ${rest}; nothing else is clearly better.`,
  nothing: (moment, name, base) => `${moment} with ${name}, nothing here differs clearly from ${base}.`,
  unknown: (moment, name, base) => `${moment} with ${name}, nothing is known that can be set beside ${base}.`,
  waiting: (done, all) => `Working it out: ${done} of ${all} runs.`,
  few: (name, pairs, fewest) =>
    `${name}: ${pairs} ${pairs === 1 ? 'try of each strategy is' : 'tries of each strategy are'} too few to say what differs. It takes at least ${fewest}.`,
  both: (gain, [subject, verb, rest]) => `${gain.slice(0, -1)}, but ${subject} ${verb} ${rest}.`,
  onlyGain: (gain) => `${gain.slice(0, -1)}, and no cost shows.`,
  onlyCost: (cost) => `${cost.slice(0, -1)}, and nothing is clearly better.`,
  fifths: {
    names: [
      'the richest fifth',
      'the second richest fifth',
      'the middle fifth',
      'the second poorest fifth',
      'the poorest fifth',
    ],
    unequal: (what, less, most, isPoorest, isLoss) =>
      `The ${isPoorest ? 'poorest' : 'richest'} areas ${isLoss ? 'lose more' : 'gain less'}: ${what} ${less}, against ${most} in the ${isPoorest ? 'richest' : 'poorest'}.`,
    worse: (what, who) => `Worse off in “${what}”: ${who.join('; ')}.`,
    all: 'every fifth of the town',
    unknown: 'Who gains least is not known for this place: no deprivation data.',
    notJudged: 'Who gains least is not judged: too few people are simulated in each neighbourhood.',
  },
  fifthLabels: { coverage: 'need covered' },
  verdict: {
    waiting: 'runs are still coming',
    unknown: 'not known here',
    few: 'too few tries to say',
    chance: 'not told from chance',
    same: 'about the same',
    better: { slight: 'slightly better', clear: 'better', large: 'much better' },
    worse: { slight: 'slightly worse', clear: 'worse', large: 'much worse' },
    higher: { slight: 'slightly higher', clear: 'higher', large: 'much higher' },
    lower: { slight: 'slightly lower', clear: 'lower', large: 'much lower' },
    inRuns: (what, agreeing, pairs) => `${what} in ${agreeing} of ${pairs} ${pairs === 1 ? 'try' : 'tries'}`,
  },
};
