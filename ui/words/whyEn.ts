import { ledgerNamesEn } from '#runs';

/** Texts of the account of causes; they are loaded with it. The English catalogue is the type of the others. */
export const whyEn = {
  panel: 'What brought it about?',
  questions: 'Questions',
  differ: 'Why do they differ?',
  through: 'Through what?',
  title: 'Why did it change?',
  hint: (runs: number) =>
    `Every change of these quantities is booked under what made it, run by run, and the books add up. Means of ${runs} runs, with the smallest and the largest. It explains the model, not the world.`,
  stock: 'What changed',
  from: 'From',
  empty: 'Choose a later month with the time slider: nothing has changed yet.',
  sentence: (what: string, from: string, to: string, ups: string, downs: string) =>
    [`${what} went from ${from} to ${to}.`, ups === '' ? '' : `Up by ${ups}.`, downs === '' ? '' : `Down by ${downs}.`]
      .filter((part) => part !== '')
      .join(' '),
  nothing: 'Nothing moved it.',
  rest: 'everything else',
  picture:
    'Bars show what each did, the largest first, from the level at the start to that at the end; thin lines reach from the smallest to the largest run.',
  table: 'The same in numbers',
  cause: 'What made it',
  change: 'Change',
  points: 'percentage points',
  inPoints: 'Changes are in percentage points.',
  save: 'Save the account as CSV',
  range: 'Smallest to largest run',
  total: 'Change in all',
  without: 'Without it',
  runWithout: 'Run without',
  runWithoutIt: (line: string) => `Run without: ${line}`,
  withoutHint:
    'To run without a mechanism shows its whole effect, also by detours: the same runs under the same seeds, with the mechanism switched off.',
  effect: (difference: string, same: string, runs: string) =>
    `${difference} with it; same sign in ${same} of ${runs} runs`,
  ...ledgerNamesEn,
};

export type WhyWords = typeof whyEn;
