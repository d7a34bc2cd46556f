import type { CauseName, LoopName, LoopStock } from '#sim';

/** Which loop dominates and how that is known, in English. The type of the other languages. */
export const loopsEn = {
  /** Figures that loops run through. */
  stocks: {
    participationMunicipal: 'Taking part in what the municipality runs',
    participation: 'Taking part at all',
  } as Readonly<Record<LoopStock, string>>,
  loops: {
    fatigue: {
      name: 'tiredness',
      label: 'Tiredness',
      frozen: 'had nobody grown more tired, or rested, for a year',
    },
    sham: {
      name: 'the memory of invitations that led to nothing',
      label: 'Unanswered invitations',
      frozen: 'had everybody’s memory of such invitations stood still for a year',
    },
    promise: {
      name: 'what comes of promises',
      label: 'Promises',
      frozen: 'had nothing that people met in joint work touched their hopes or their trust for a year',
    },
  } as Readonly<Record<LoopName, { readonly name: string; readonly label: string; readonly frozen: string }>>,
  causes: {
    takingPart: 'People taking part',
    hours: 'Hours they give',
    fatigue: 'Tiredness',
    leaving: 'People who stop or burn out',
    invitations: 'Invitations by the municipality',
    results: 'Results that can be seen',
    unanswered: 'Invitations remembered as unanswered',
    willingness: 'Willingness to say yes',
    promise: 'What is promised',
    expectation: 'What people expect',
    experience: 'What they meet, against what they expect',
    heard: 'Trust, and expecting to be heard',
  } as Readonly<Record<CauseName, string>>,
  /** What a push that goes round comes back as. */
  signs: {
    reinforcing: 'a push comes back stronger',
    balancing: 'a push comes back as a counter-push',
    either:
      'a push comes back stronger where people meet more than they expect, and as a counter-push where they meet less',
  },
  /** The same in a few words, beside the arrows. */
  shortSigns: {
    reinforcing: 'comes back stronger',
    balancing: 'comes back as a counter-push',
    either: 'comes back one way or the other',
  },
  /** The year, or other twelve months, in which a loop stood still; from one to another where it is said of several in a row. */
  year: (first: number, last: number) => (first === last ? `In year ${first}` : `In years ${first} to ${last}`),
  months: (first: number, last: number) => `In months ${first} to ${last}`,
  dominates: (when: string, loop: string) => `${when} ${loop} weighs most`,
  /** What would be other had its flow stood still; people in 10,000 adults. */
  would: (frozen: string, from: string, to: string, more: boolean) =>
    `${frozen}, ${from === to ? from : `${from} to ${to}`} ${more ? 'more' : 'fewer'} in 10,000 adults would take part in an average month of that year`,
  none: (when: string) => `${when} no loop clearly weighs more than the others`,
  small: (matters: string) =>
    `All of it is little: within a year no loop moves it by as much as people would notice (${matters} in 10,000 adults).`,
  few: (least: number) => `Which loop weighs most is only said from ${least} runs on.`,
  still: 'Here none of the loops moves anything.',
  onlyThese: 'Weighed are these three loops, and nothing else that moves people to take part or to stop.',
  model: 'This explains the model, not the town.',
  and: 'and',
  table: {
    month: 'After month',
    dominant: 'Weighs most',
    runs: 'Runs agree',
    none: 'none clearly',
    few: 'too few runs',
    still: 'none moves anything',
  },
  page: {
    title: (strategy: string) => `Which loop weighs most? ${strategy}`,
    heading: (strategy: string, place: string) => `Which loop weighs most? ${strategy}, ${place}`,
    strip: 'the loop that weighs most, over time',
    stripHint: 'Numbers: people more (+) or fewer (−) in 10,000 adults in the year after, had the loop stood still.',
    axis: { years: 'Year', months: 'First of the twelve months' },
    noneLane: 'No loop clearly',
    diagram: 'What moves what',
    diagramText: 'Three loops that begin and end with the people taking part. The lists say the same.',
    diagramHint:
      'An arrow with + means that more leads to more, with − that more leads to less; ± goes by whether people meet more than they expect. Dashed boxes are decided by the municipality.',
    list: 'The loops as a list',
    links: 'All arrows as a list',
    link: (from: string, sign: string, to: string) => `${from} → ${sign} ${to}`,
    effects: 'What a loop that stands still would change',
    effectsHint:
      'Mean over the twelve months after, frozen less undisturbed, in people per 10,000 adults, with the 95% interval over the runs.',
    made: 'How this was made',
    method:
      'At each moment a copy of the run goes on for twelve months in which the flow of one loop stands still, everything else and all luck as it was. A loop weighs most where its change is clear and clearly larger than that of every other loop in the same runs.',
    runs: (runs: number, size: string, seed: string) => `${runs} runs, seed ${seed}; ${size}.`,
    command: 'The command',
    contents: 'Contents',
    footer: 'Written by samspill.',
  },
};

export type LoopWords = typeof loopsEn;
