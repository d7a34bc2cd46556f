/** The frame of the page in English, which is the type of the others: what leads to its parts. */
export const frameEn = {
  chapters: {
    costs: 'Costs and who loses',
    why: 'Why',
    people: 'People and places',
    sure: 'How sure',
    figures: 'All figures',
  },
  short: { costs: 'Costs', people: 'People', why: 'Why', sure: 'Sure?', figures: 'Figures' },
  index: 'Chapters',
  result: 'Result',
  choose: 'Change this strategy',
  chooseShort: 'Choose',
  addStrategy: '+ strategy',
  strategies: 'Strategies; the chart, the costs and the people are of the one that is chosen',
  close: 'Close the choices',
  doors: { why: 'Why?', costs: 'Who loses?', sure: 'How sure?' },
  showInClass: 'Show in class',
  moment: 'Moment',
  endOfYear: (year: number) => (year === 0 ? 'At the start' : `At the end of year ${year}`),
  stale: 'Being worked out anew: what you see is from before your last change.',
  staleStill: 'Not worked out: what you see is from before your last change.',
  share: 'Share',
  more: 'More',
  first: 'the others are compared with it',
  sureHint:
    'This says only what may be due to chance: the same town, run again with other luck. Whether the model is right about your town is another question, which these runs cannot answer.',
  whyHint:
    'Three questions to the model: what changed in the chosen strategy over time, which choices make two strategies end differently, and through what.',
  done: (runs: number, story: string) => `All runs are in, ${runs} of each strategy. ${story}`,
  keys: {
    title: 'Keys',
    open: 'Keys and help',
  },
};

export type FrameWords = typeof frameEn;
