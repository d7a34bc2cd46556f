import {
  judgeLesson,
  lessonOf,
  type CountedCodes,
  type Lesson,
  type LessonInput,
  type LessonRuns,
  type ReadyArm,
} from '#lessons';
import { LANGUAGES, lessonVoice, PRESENT_LANGUAGES, type Language, type OpenedLesson, type Presentable } from '#ui';
import { aCurve } from '../lessons/aCurve.ts';

const told = (text: string) => ({ en: text, nb: `${text} på norsk`, da: `${text} på dansk` });
/** What only the laptop may show; whatever it stands in is secret. */
export const SECRET = 'SECRET';
const secret = { notes: `${SECRET} note`, more: `${SECRET} more` };

/** A lesson with every kind of step, two predictions, and an arm for claims alone. */
const INPUT: LessonInput = {
  lesson: 1,
  id: 'classroom',
  language: 'en',
  title: told('Whose hours'),
  minutes: 10,
  place: 'Stavanger',
  arms: [
    { id: 'today', name: told('As today'), scenario: { extends: 'hybrid-by-default' } },
    { id: 'both', name: told('Ask for more, save the support'), scenario: { extends: 'fatigue-trap' } },
    { id: 'save', name: told('Save the support'), scenario: { extends: 'fatigue-trap' } },
    { id: 'aside', name: told('Aside'), scenario: { extends: 'high-5' }, hidden: true },
  ],
  claims: [
    {
      id: 'fewer',
      differs: { metric: 'volunteersMunicipal', month: 60, arm: 'both', than: 'today', is: 'higher', by: '5%' },
    },
    {
      id: 'saved',
      differs: { metric: 'volunteersMunicipal', month: 60, arm: 'save', than: 'today', is: 'higher', by: '5%' },
    },
    {
      id: 'failing',
      differs: { metric: 'volunteersMunicipal', month: 60, arm: 'both', than: 'today', is: 'lower', by: '5%' },
    },
  ],
  steps: [
    { type: 'story', text: told('Suppose **much** is asked.\n\n- one\n- two'), ...secret },
    {
      type: 'predict',
      question: told('How many volunteer in ten years?'),
      metric: 'volunteersMunicipal',
      arm: 'both',
      than: 'today',
      curves: [
        aCurve('a', told('More are asked, more come'), { 0: 1, 24: 1.3, 120: 1.6 }, SECRET),
        aCurve('b', told('A rush, then fewer'), { 0: 1, 24: 1.3, 60: 0.9, 120: 0.5 }, SECRET),
        aCurve('c', told('Fewer from the start'), { 0: 1, 24: 0.9, 96: 0.87 }, SECRET),
      ],
      ...secret,
    },
    { type: 'pause', minutes: 2, text: told('Tell your neighbour.'), mode: 'pair', ...secret },
    { type: 'run', arms: ['both'], seconds: 1, ...secret },
    {
      type: 'observe',
      question: told('What does it come from?'),
      says: told('It is {fewer.arm} and not {fewer.than}.'),
      show: { metrics: ['volunteersMunicipal'], arms: ['today', 'both', 'save'], months: [60, 120] },
      answer: 'fewer',
      ...secret,
    },
    {
      type: 'predict',
      question: told('And which of the two was it?'),
      metric: 'volunteersMunicipal',
      arm: 'save',
      than: 'both',
      curves: [
        aCurve('a', told('Asking'), { 0: 1, 120: 1.2 }, SECRET),
        aCurve('b', told('Saving'), { 0: 1, 120: 1 }, SECRET),
        aCurve('c', told('Neither'), { 0: 1, 120: 0.8 }, SECRET),
      ],
      ...secret,
    },
    { type: 'run', arms: ['save'], seconds: 1, ...secret },
    {
      type: 'observe',
      question: told('Read the table.'),
      says: told('It is {saved.arm}.'),
      show: { view: 'table', metrics: ['volunteersMunicipal'], arms: ['today', 'both', 'save'], months: [30, 120] },
      ...secret,
    },
    {
      type: 'explain',
      blocks: [
        { text: told('Hours tire.'), if: ['fewer'] },
        { text: told('This is never told.'), if: ['failing'] },
        { text: told('Instead, it rose.'), unless: ['failing'] },
      ],
      evidence: told('Seen elsewhere.'),
      assumptions: told('How fast people tire.'),
      disputed: told('Whether recruiting fills the gap.'),
      ...secret,
    },
    { type: 'transfer', question: told('Which figure do you report?'), ...secret },
  ],
};

export function classroomLesson(language: Language = 'en'): Lesson {
  return lessonOf(INPUT, language);
}

/** Medians that give themselves away: today's 30 to 33 of 100, `both` 71 to 74, `save` 81 to 84, and none else. */
const LEVELS: Readonly<Record<string, number>> = { today: 0.3, both: 0.71, save: 0.81, aside: 0.91 };

/** Runs of the lesson that nobody ran: twenty values for each arm and month. */
export function classroomRuns(): LessonRuns {
  return {
    replicates: 20,
    fingerprints: {},
    done: 80,
    failures: [],
    at: (arm, _, month) =>
      Float64Array.from(
        { length: 20 },
        (__, run) => (LEVELS[arm] ?? NaN) + (0.028 * month) / 120 + 0.0001 * (run - 9.5),
      ),
  };
}

export function classroomOpened(language: Language = 'en'): OpenedLesson {
  const place = { name: 'Stavanger', code: '1103', country: 'norway', adults: [60_000, 52_000] };
  const arms = classroomLesson(language).arms.map(({ id }) => ({ id, scenario: { place }, citizens: 4000 }));
  return { lesson: classroomLesson(language), arms: arms as unknown as readonly ReadyArm[], number: 1 };
}

/** Counts that are told from every other number. */
export const CLASS_COUNTS: CountedCodes = {
  counted: 4444,
  choices: [1111, 1222, 1011, 1100],
  confidence: [1300, 1400, 1500, 244],
  fan: [
    [0.5, 0.75, 1],
    [0.5, 0.9, 1.25],
    [0.5, 1, 1.25],
    [0.25, 1, 1.75],
    [0.25, 0.9, 3],
  ],
  refused: [],
};

const LOCKED = { choice: 0, drawn: [], confidence: null, reason: `${SECRET} reason`, locked: true } as const;

interface Asked {
  readonly language?: Language;
  readonly step: number;
  readonly part?: number;
  readonly locked?: readonly number[];
  readonly revealed?: readonly number[];
  readonly counted?: readonly number[];
  readonly hasRuns?: boolean;
  readonly isBlank?: boolean;
}

/** What the laptop knows of the lesson at a moment. */
export function classroomKnown(asked: Asked): Presentable {
  const { language = 'en', step, part = 0, locked = [], revealed = [], counted = [], hasRuns = true } = asked;
  const lesson = classroomLesson(language);
  const runs = hasRuns ? classroomRuns() : null;
  return {
    lesson,
    place: 'Stavanger',
    size: 'Some stand for all.',
    steps: lesson.steps.map((_, n) => n),
    step,
    part,
    isBlank: asked.isBlank ?? false,
    runs,
    claims: runs === null ? {} : judgeLesson(lesson, runs),
    predictions: Object.fromEntries(locked.map((n) => [n, LOCKED])),
    counts: Object.fromEntries(counted.map((n) => [n, CLASS_COUNTS])),
    revealed: hasRuns ? revealed : [],
    share: 1,
    since: 0,
    pageWords: LANGUAGES[language],
    words: PRESENT_LANGUAGES[language],
    voice: lessonVoice(LANGUAGES[language], 'norway'),
  };
}
