import { MECHANISM_NAMES, MECHANISMS, type MechanismName } from '#sim';
import type { PauseStep, StepType } from '#lessons';

/** The names of the declarations as they stand behind "without", and what a name alone would say wrongly there. */
const mechanisms: Readonly<Record<MechanismName, string>> = {
  ...(Object.fromEntries(
    MECHANISM_NAMES.map((name) => [name, MECHANISMS[name].label.replace(/^./, (letter) => letter.toLowerCase())]),
  ) as Record<MechanismName, string>),
  context: 'changes of budget and demand',
  ties: 'people asking each other',
  experience: 'experience of joint work',
  exit: 'volunteers who leave',
  groups: 'groups that come and go',
  staffStrain: 'strain on staff',
};

/** Texts of the teaching mode in English, which is the type of the others; they are loaded with it. */
export const teachEn = {
  steps: {
    story: 'Story',
    predict: 'Predict',
    run: 'Run',
    observe: 'Observe',
    explain: 'Explain',
    transfer: 'At home',
    pause: 'Pause',
  } satisfies Record<StepType, string> as Readonly<Record<StepType, string>>,
  stepList: 'Steps of the lesson',
  stepHeading: (number: number, of: number, name: string) => `${number} of ${of}: ${name}`,
  done: { locked: '(locked)', ran: '(shown)' },
  minutes: (count: number) => `${count} min`,
  after: {
    years: (years: string) => (years === '1' ? 'after 1 year' : `after ${years} years`),
    months: (months: string) => (months === '1' ? 'after 1 month' : `after ${months} months`),
  },
  /** What can be switched off. */
  mechanisms,
  next: (name: string) => `Next: ${name}`,
  back: 'Back',
  toList: 'All lessons',
  newRound: 'Start again with a new group',
  takeCopy: 'Save a copy as a file',
  short: 'Short: story, prediction, run and observation only',
  otherPlace: 'Teach it for another place',
  teachThere: 'Teach it there',
  otherPlaceHint:
    'In another place the lesson is run on this computer, which takes a while. Whatever does not hold there is not told. Predictions there are a round of their own.',
  writtenFor: (place: string) => `written for ${place}`,
  runFirst: 'This opens when the run before it has been shown.',
  toRun: (step: number) => `Go to the run, step ${step}`,
  instead: 'Here the model does not show what this lesson was written for. This is what the runs say:',
  thoughtExperiment: (place: string) => `A thought experiment. It says nothing about what ${place} does.`,
  lives: {
    ask: 'Meet three simulated residents',
    title: 'Three simulated residents',
    hint: 'They are numbers in the first run of the town as it is today. None of them is anybody.',
    waiting: 'The town is being run …',
  },
  pause: {
    modes: {
      pair: 'In pairs',
      group: 'In groups',
      silent: 'Quietly, each alone',
      write: 'In writing',
    } satisfies Record<PauseStep['mode'], string> as Readonly<Record<PauseStep['mode'], string>>,
    start: 'Start the clock',
    again: 'Set the clock back',
    over: 'Time is up. Go on when you are ready.',
  },
  predict: {
    storyAgain: 'The story once more',
    chart: (metric: string, arm: string) => `${metric}: what do you expect of “${arm}”?`,
    base: (name: string, start: string, end: string, years: string) =>
      `The line that is drawn is “${name}”: ${start} at the start, ${end} after ${years} years. The curves say how far from it you expect to be.`,
    baseIsOne: (name: string) =>
      `The level line at 1 stands for “${name}”: 0.5 is half of that in the same month, 2 is twice as much.`,
    curve: (letter: string, name: string, text: string) => `Curve ${letter}, ${name}: ${text}.`,
    choose: 'Which line do you expect?',
    drawn: 'Another: I draw it myself',
    fields: (name: string) =>
      `Draw in the picture, or write it here, in per cent of “${name}” at that time (100 is the same)`,
    year: (year: string) => `Year ${year}`,
    confidence: 'How sure are you?',
    levels: ['not very', 'fairly', 'very'],
    reason: 'Why do you think so?',
    reasonStays: 'This stays on your device.',
    chooseFirst: 'Choose or draw a line first.',
    lock: 'Lock my prediction',
    lockIsFinal: 'You cannot change it afterwards.',
    locked: 'Locked.',
    code: 'Your code:',
    codeHint:
      'The code holds your curve and how sure you are; no name and no time. Whoever leads the group can collect the codes and show what everybody expected.',
    lockedSaid: (code: string) => `Locked. Your code is ${code}.`,
  },
  curve: {
    rises: (level: string, moment: string) => `rises to ${level} by ${moment}`,
    falls: (level: string, moment: string) => `falls to ${level} by ${moment}`,
    stays: (level: string, moment: string) => `stays at ${level} until ${moment}`,
    same: (moment: string) => `stays the same until ${moment}`,
    year: (year: string) => `year ${year}`,
    month: (month: string) => `month ${month}`,
    join: ', then ',
    levels: [
      [1, 'the same level'],
      [0.5, 'half'],
      [0.25, 'a quarter'],
      [2, 'twice as much'],
      [3, 'three times as much'],
    ] as readonly (readonly [number, string])[],
    times: (times: string) => `${times} times`,
  },
  run: {
    start: 'Run',
    live: (arms: number, runs: number) =>
      `This computer now runs ${arms} courses, ${runs} times each, with the same luck for all of them.`,
    running: 'Running',
    progress: (done: number, all: number) => `${done} of ${all} runs`,
    failed: 'The runs did not come. Try once more.',
    lockFirst: 'Lock your prediction first. Whoever has predicted sees more.',
    toPrediction: (step: number) => `Go to the prediction, step ${step}`,
    growing: 'The result is being drawn, month by month.',
    showAll: 'Show all of it',
    result: (moment: string, arms: readonly (readonly [name: string, value: string])[]) =>
      `${moment.replace(/^./, (letter) => letter.toUpperCase())}: ${arms.map(([name, value]) => `“${name}” ${value}`).join(', ')} (the run in the middle).`,
    newLines: (names: readonly string[]) => `New: ${names.map((name) => `“${name}”`).join(', ')}.`,
    nearest: (curve: string) => `The curve that lies nearest to this is ${curve}.`,
    tied: (curve: string) => `Two curves lie equally near to this; the first of them is ${curve}.`,
    noNearest: 'Here the curves cannot be compared with the result.',
    yours: (curve: string) => `You chose ${curve}.`,
    becauseTitle: 'Why somebody might expect …',
    from: (pairs: number, runs: number, fingerprint: string) =>
      `From ${runs} runs, ${pairs} of each course under the same seeds. Fingerprint of the first: ${fingerprint}.`,
  },
  observe: {
    answer: 'What do you see? Write it in your own words.',
    answerStays: 'This stays on your device.',
    compare: 'Show what the runs say',
    computed: 'What the runs say',
    line: (name: string, start: string, end: string, moment: string) =>
      `${name}: ${start} at the start, ${end} ${moment}.`,
    caption: 'Lines are the run in the middle; the shaded area holds nine runs of ten of the course named last.',
    table: 'The same in numbers',
    arm: 'Course',
  },
  explain: {
    evidence: 'Evidence: what others have found',
    assumptions: 'Assumption: what the model takes for granted',
    disputed: 'Disputed: where people who know disagree',
    why: (what: string, moment: string) => `Why: ${what}, ${moment}`,
    showWhy: 'Show what made it change',
    atStart: 'at the start',
    without: (name: string) => `The same without: ${name}`,
    withoutHint:
      'All courses once more under the same seeds, today’s too, with this one thing switched off. What changes then hangs on it.',
    runWithout: (name: string) => `Run without: ${name}`,
    withoutTable: (name: string) => `Differences with and without: ${name}`,
    withoutDone: (name: string) => `The runs without ${name} are in.`,
    what: 'Difference',
    with: 'With it',
    withoutIt: 'Without it',
    difference: (metric: string, arm: string, than: string, moment: string) =>
      `${metric}: “${arm}” against “${than}”, ${moment}`,
  },
  transfer: {
    where: 'Your municipality',
    compare: 'Open these courses there in Compare',
    lesson: 'Take the whole lesson there',
    hint: 'In Compare every lever can be moved. A line above it leads back to this step, and what you locked stays locked.',
    levers: (names: string) => `Levers to try first: ${names}.`,
    left: (names: string) => `Compare cannot set everything that this lesson sets; left out: ${names}.`,
    cannot: 'Compare cannot set what this lesson sets. Take the whole lesson to the place instead.',
  },
  bar: {
    label: 'The lesson behind this page',
    back: 'Back to the lesson',
    try: 'Try:',
    leave: 'Leave the lesson',
  },
  list: {
    title: 'Lessons',
    lead: 'Each lesson asks what you expect, runs the model, and then asks what it shows and what it cannot show.',
    inClass: 'Show in class: three cases in ten minutes',
    inClassHint: 'Each begins with the prediction and ends with what is seen. Choose one and let the class decide.',
    questions: 'Six questions: a course of our own',
    questionsHint:
      'The six questions of mobilising leadership, one a screen: every answer moves levers, and at the end your course is run beside today’s.',
    openQuestions: 'Begin with the six questions',
    all: 'All lessons',
    none: 'There are no lessons in this version.',
  },
  own: {
    title: 'A lesson of your own',
    hint: 'A lesson is one file. It is read on this machine and sent nowhere.',
    open: 'Open a lesson file',
    paste: 'Paste a lesson',
    pasteHere: 'The whole lesson, in YAML or JSON',
    openPasted: 'Open what I pasted',
    problems: (count: number) =>
      `This lesson cannot be opened. ${count === 1 ? 'One thing is' : `${count} things are`} to be put right:`,
  },
  refused: {
    title: 'This lesson cannot be opened',
    unknown: 'This version has no lesson of that name.',
  },
};

export type TeachWords = typeof teachEn;
