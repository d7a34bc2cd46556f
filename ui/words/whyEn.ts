import type { Stock } from '#sim';

/** Texts of the account of causes; they are loaded with it. The English catalogue is the type of the others. */
export const whyEn = {
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
  stocks: {
    trust: 'Trust in the municipality',
    fatigue: 'Fatigue, mean of all adults',
    participation: 'People taking part each month',
    wickedNeed: 'Open complex need',
    unmetNeed: 'Unmet need, hours per adult and month',
    staffStrain: 'Strain of staff',
    localIncome: 'Local income from anchors, pounds per adult and year',
  } satisfies Record<Stock, string> as Readonly<Record<Stock, string>>,
  /** Every line of the ledger, whatever the stock. */
  lines: {
    experience: 'what people met in joint work',
    contagion: 'trust caught from contacts',
    serviceTrust: 'services against what was expected',
    setPoints: 'return to what people are used to',
    clipping: 'ends of the scale',
    rounding: 'rounding',
    recognition: 'recognition of results',
    fatigue: 'hours given, less rest',
    before: 'what was under way before the start',
    context: 'budget, demand and shocks',
    ties: 'asked by people they know',
    alone: 'came of their own accord',
    invitations: 'invited by the municipality',
    occasional: 'those who come now and then',
    lapse: 'drifted away',
    exit: 'volunteers who left',
    burnOut: 'burn-out',
    groups: 'groups founded and closed',
    contribution: 'hours given by volunteers',
    growth: 'need that grows',
    solutions: 'solutions made together',
    fading: 'need that fades by itself',
    course: 'levers and their schedules',
    leadership: 'leadership and the mix of logics',
    staffCapacity: 'posts and staff hours',
    initiation: 'hours that joint projects cannot use',
    wickedNeed: 'complex need left open',
    services: 'services given',
    load: 'load of work',
    crossPressure: 'cross-pressure between logics',
    measurement: 'measuring and reporting',
    mandate: 'meetings without a mandate',
    rest: 'recovery',
    turnover: 'staff who leave and come',
    localEconomy: 'contracts, wages and firms',
  } as Readonly<Record<string, string>>,
};

export type WhyWords = typeof whyEn;
