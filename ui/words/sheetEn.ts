import type { LessonStep, PauseStep } from '#lessons';

/** What the general questions for afterwards are put together of: words of the lesson. */
export interface DebriefWords {
  readonly metric: string;
  readonly arm: string;
  readonly than: string;
  /** The three curves, in quotation marks. */
  readonly curves: string;
  /** What else the claims read, in quotation marks; empty: nothing. */
  readonly others: string;
  readonly place: string;
}

/** Texts of the sheets that are printed of a lesson and of the six questions; loaded with them. The English catalogue is the type of the others. */
export const sheetEn = {
  links: 'Paper for this lesson',
  openFacilitator: 'Sheet for the teacher',
  spoils: 'It shows the result.',
  openQuestions: 'One page to print',
  openWorksheet: 'Worksheet for the class',
  kinds: { facilitator: 'Sheet for the teacher', worksheet: 'Worksheet', questions: 'Six questions' },
  quoted: (text: string) => `“${text}”`,
  print: 'Print',
  close: 'Close the sheet',
  older: (model: number, now: number) =>
    `This sheet was printed with version ${model} of the model. The page now computes with version ${now}, so its figures may differ from those on paper.`,
  newer: (model: number, now: number) =>
    `This sheet was printed with version ${model} of the model, which is newer than version ${now} of this page. Its figures may differ from those on paper.`,
  long: (pages: number, most: number) =>
    `The texts of this lesson are long: the sheet takes about ${pages} pages and is meant for ${most}.`,
  supposed: (place: string) => `A thought experiment. It says nothing about what ${place} does.`,
  link: 'The same on a screen',
  linkHint: 'Point a telephone at the code, or follow the link.',
  tooLong: (characters: string) =>
    `The link has ${characters} characters, more than a telephone can read from paper. Send it, or save the choices as a file.`,
  codeText: 'QR code with the link of this sheet',
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),

  aim: 'What it is for',
  aimText: (metric: string, arm: string, than: string, place: string) =>
    `The class says what it expects of “${metric}” in “${arm}”, set against “${than}”, in ${place}. Then it sees what the model computes, looks for the reason, and asks which parts of it would hold at home.`,
  plan: 'Minute by minute',
  /** Numbers of minutes with which notes of lessons begin. */
  counts: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as readonly string[],
  planHint: 'A proposal: the lesson itself sets only the whole.',
  steps: {
    story: 'Story',
    predict: 'Prediction',
    run: 'Run',
    observe: 'Reading the picture',
    explain: 'Explanation',
    transfer: 'Back home',
    pause: 'Pause',
  } satisfies Record<LessonStep['type'], string>,
  modes: { pair: 'in pairs', group: 'in groups', silent: 'in silence', write: 'in writing' } satisfies Record<
    PauseStep['mode'],
    string
  >,
  setUp: 'Before class',
  ran: (place: string, years: string, pairs: string) =>
    `Place: ${place}. ${years} years, ${pairs} pairs of runs with the same luck.`,
  arms: (names: string) => `Compared: ${names}.`,
  keptBack: (name: string) => `${name} (only in the explanation)`,
  levers: (names: string) => `Free to move at the end: ${names}.`,
  bring: 'A screen that all can see, and a worksheet for each. Without telephones, count hands.',
  expected: 'What they will say',
  result: (model: number) => `What the model computes (version ${model})`,
  notMeasured: 'Not measured.',
  notRun: 'The lesson has not been run here, so nothing has been measured. Open it, run it and print again.',
  notShown: 'Of some of what the lesson was written for the model shows nothing here; those sentences are left out.',
  table: {
    what: 'What is read',
    difference: 'Difference',
    agree: 'Pairs that agree',
    verdict: 'The claim',
    of: (agreeing: string, pairs: string) => `${agreeing} of ${pairs}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    halved: (months: number) => `halved after ${months} months`,
    notHalved: 'not halved within the run',
    holds: 'holds',
    fails: 'does not hold',
  },
  tableHint:
    'Middle values of the runs. The difference is that of pairs, with the range that covers its middle nine times in ten.',
  debrief: 'Five questions for afterwards',
  questions: ({ metric, arm, than, curves, others, place }: DebriefWords): readonly string[] => [
    `Those who chose ${curves}: what did you have before your eyes when you chose?`,
    `What would have to be different in ${place} for another curve to come true?`,
    `“${arm}” and “${than}”: who does more in one than in the other, who gets more, and who notices nothing?`,
    others === ''
      ? `“${metric}” is one figure. Which others would you have asked for, and who has them?`
      : `Beside “${metric}” the lesson reads ${others}. Which of these are counted where you work, and which does nobody see?`,
    'Which assumption of the model would you question first, and where would you look for an answer?',
  ],
  transfer: 'To take home',
  rests: 'What it rests on',
  evidence: 'Evidence',
  assumptions: 'Assumed',
  disputed: 'Disputed',
  nothingSaid: 'The lesson says nothing of it.',

  question: 'The question',
  questionOf: (n: number) => `Question ${n}`,
  axis: (than: string) => `times “${than}”`,
  figure: (metric: string, months: number) =>
    `${metric} over ${months} months: the line that is known and curves to choose from.`,
  broken: 'The axis does not begin at zero.',
  own: 'my own: draw it in the picture',
  choose: 'Tick one',
  sure: 'How sure?',
  sureness: ['not very', 'fairly', 'very'] as readonly string[],
  reason: 'Because',
  observations: 'Three things I see in the result',
  homeward: 'And at home?',
  write: 'No name needed.',

  given: 'our answer:',
  nothingMoved: 'None: everything stays as today.',
  first: 'What we look at first',
  noFigures: 'Not computed yet.',
  computed: (model: number) => `Figures from version ${model} of the model. Most numbers inside are assumptions.`,
};

export type SheetWords = typeof sheetEn;
