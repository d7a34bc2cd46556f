/** What is said about a front around the names and numbers in it. */
export const frontWordsEn = {
  /** How a grade of evidence is told. */
  grades: {
    A: 'measured in experiments (grade A)',
    B: 'from large surveys or registers (grade B)',
    C: 'from case reports (grade C)',
    D: 'the opinion of practitioners (grade D)',
    assumption: 'nobody has measured it (an assumption)',
  },
  mix: 'mix of steering',
  searched: (tried: string, restarts: number, place: string, base: string): string =>
    `${tried} courses were tried for ${place} in ${restarts === 1 ? 'one go' : `${restarts} goes`}, and compared with the course in place: ${base}.`,
  worlds: (count: number, across: 'mean' | 'worst'): string =>
    count === 1
      ? 'In one world only: what the model assumes is taken to be so.'
      : `In ${count} worlds; a figure is ${across === 'mean' ? 'their mean' : 'that of the worst of them'}. These are worlds that were tried, not chances.`,
  settled: 'The search had settled: in the last quarter of every restart hardly anything better was found.',
  unsettled: (growth: string): string =>
    `Not settled: in the last quarter the front still grew by up to ${growth}. The same command on a file with more generations goes on in this folder.`,
  readAgain: (read: number, fresh: number): string =>
    `The best of many noisy runs are partly the luckiest. So ${read} of them were run again, ${fresh} times each with chances the search had never met; every figure here is from those runs.`,
  dropped: (beyond: number, beaten: number): string =>
    `Then ${beyond} no longer kept the limits and ${beaten} ${beaten === 1 ? 'was' : 'were'} beaten by others; they are not shown.`,
  setBack: (levers: number): string =>
    `${levers} ${levers === 1 ? 'setting was' : 'settings were'} put back to today’s level, because nothing that was sought suffers by it. What is left earns its place.`,
  failed: (runs: number): string =>
    `${runs} ${runs === 1 ? 'run' : 'runs'} failed and ${runs === 1 ? 'does' : 'do'} not count.`,
  unread: (count: number): string => `Of ${count} ${count === 1 ? 'candidate' : 'candidates'} nothing could be read.`,
  nothing: 'No course is left that keeps the limits and is not beaten.',
  rests: 'What the front rests on',
  restsIntro:
    'A search finds the assumption that is cheapest to exploit. So each setting was tried as if it worked half as well and cost three times as much:',
  restsItem: (lever: string, lost: string, points: number, grade: string): string =>
    `${lever}, used by ${points} ${points === 1 ? 'course' : 'courses'}: ${lost} of what the front gains would be lost${grade === '' ? '' : `; ${grade}`}.`,
  lessThan: (share: string): string => `less than ${share}`,
  course: (number: number, levers: string): string => `Course ${number}: ${levers}`,
  today: 'today’s course',
  nothingMoved: 'the course in place as it is',
  from: (lever: string, from: string, to: string): string => `${lever} ${to} (today ${from})`,
  sought: 'What was sought, against the course in place:',
  figure: (label: string, difference: string, low: string, high: string): string =>
    `${label}: ${difference} (${low} to ${high})`,
  pays: 'Not asked for, and worse:',
  paysNothing: 'Nothing else that is compared is clearly worse.',
  losers: 'Who loses:',
  loser: (fifth: number, label: string, difference: string): string =>
    `${fifth === 1 ? 'the least deprived fifth' : fifth === 5 ? 'the most deprived fifth' : `fifth ${fifth} of 5 by deprivation`}: ${label} ${difference}`,
  losersUnknown: 'Who loses cannot be judged here: too few people are simulated in each neighbourhood.',
  cheapest: (lever: string, grade: string): string =>
    `It rests most on ${lever}${grade === '' ? '' : `: ${grade}`}. If that worked half as well and cost three times as much:`,
  breaks: 'a limit would no longer hold',
  overtaken: 'the course in place would be better',
  soMuch: (label: string, amount: string): string => `${label}: ${amount} times what matters to people`,
  not: 'This is a front, never one best course: how much of one thing is worth how much of another, the model does not know. And it is first of all a test of the model: what it likes too well is worth a look at the evidence before it is worth a vote.',
  report: {
    contents: 'Contents',
    footer: 'Written by samspill.',
    inWords: 'In words',
    courses: 'The courses',
    against: 'Difference from the course in place',
    series: 'mean and 95% interval',
    line: 'no difference',
    scatter: (x: string, y: string): string => `${x} and ${y}`,
    front: 'courses of the front',
    table: 'The front as a table',
    number: 'Course',
    family: 'Family',
    settings: 'Settings',
    to: 'to',
    made: 'How it was made',
    engine: (model: number, citizens: number, months: number): string =>
      `Model version ${model}, ${citizens} citizens, ${months} months.`,
    hash: (hash: string): string => `The search (SHA-256): ${hash}`,
  },
};

export type FrontWords = typeof frontWordsEn;
