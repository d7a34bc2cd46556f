import type { Language } from '#runs';
import type { LessonInput } from '../format/lessonSchema.ts';

/** A lesson that ships with the program. */
export interface BuiltInLesson {
  readonly id: string;
  /** In the order of the list, from 1; codes of predictions bear it, so it never changes. */
  readonly number: number;
  /** The lesson as a file of one's own would hold it, with its words in one language, loaded when somebody asks. */
  readonly load: (language: Language) => Promise<LessonInput>;
}

/** The lessons in the order in which they are offered. */
export const BUILT_IN_LESSONS: readonly BuiltInLesson[] = [
  {
    id: 'whose-shoulders',
    number: 1,
    load: told(async () => (await import('./whoseShoulders.ts')).whoseShoulders, {
      en: async () => (await import('../words/whoseShouldersEn.ts')).whoseShouldersEn,
      nb: async () => (await import('../words/whoseShouldersNb.ts')).whoseShouldersNb,
      da: async () => (await import('../words/whoseShouldersDa.ts')).whoseShouldersDa,
    }),
  },
  {
    id: 'trust-returns',
    number: 2,
    load: told(async () => (await import('./trustReturns.ts')).trustReturns, {
      en: async () => (await import('../words/trustReturnsEn.ts')).trustReturnsEn,
      nb: async () => (await import('../words/trustReturnsNb.ts')).trustReturnsNb,
      da: async () => (await import('../words/trustReturnsDa.ts')).trustReturnsDa,
    }),
  },
  {
    id: 'who-turns-up',
    number: 3,
    load: told(async () => (await import('./whoTurnsUp.ts')).whoTurnsUp, {
      en: async () => (await import('../words/whoTurnsUpEn.ts')).whoTurnsUpEn,
      nb: async () => (await import('../words/whoTurnsUpNb.ts')).whoTurnsUpNb,
      da: async () => (await import('../words/whoTurnsUpDa.ts')).whoTurnsUpDa,
    }),
  },
  {
    id: 'targets',
    number: 4,
    load: told(async () => (await import('./targets.ts')).targets, {
      en: async () => (await import('../words/targetsEn.ts')).targetsEn,
      nb: async () => (await import('../words/targetsNb.ts')).targetsNb,
      da: async () => (await import('../words/targetsDa.ts')).targetsDa,
    }),
  },
  {
    id: 'keep-the-money',
    number: 5,
    load: told(async () => (await import('./keepTheMoney.ts')).keepTheMoney, {
      en: async () => (await import('../words/keepTheMoneyEn.ts')).keepTheMoneyEn,
      nb: async () => (await import('../words/keepTheMoneyNb.ts')).keepTheMoneyNb,
      da: async () => (await import('../words/keepTheMoneyDa.ts')).keepTheMoneyDa,
    }),
  },
  {
    id: 'what-remains',
    number: 6,
    load: told(async () => (await import('./whatRemains.ts')).whatRemains, {
      en: async () => (await import('../words/whatRemainsEn.ts')).whatRemainsEn,
      nb: async () => (await import('../words/whatRemainsNb.ts')).whatRemainsNb,
      da: async () => (await import('../words/whatRemainsDa.ts')).whatRemainsDa,
    }),
  },
  {
    id: 'full-hall',
    number: 7,
    load: told(async () => (await import('./fullHall.ts')).fullHall, {
      en: async () => (await import('../words/fullHallEn.ts')).fullHallEn,
      nb: async () => (await import('../words/fullHallNb.ts')).fullHallNb,
      da: async () => (await import('../words/fullHallDa.ts')).fullHallDa,
    }),
  },
  {
    id: 'start-or-learn',
    number: 8,
    load: told(async () => (await import('./startOrLearn.ts')).startOrLearn, {
      en: async () => (await import('../words/startOrLearnEn.ts')).startOrLearnEn,
      nb: async () => (await import('../words/startOrLearnNb.ts')).startOrLearnNb,
      da: async () => (await import('../words/startOrLearnDa.ts')).startOrLearnDa,
    }),
  },
];

/** A built-in lesson by its id. */
export function builtInLesson(id: string): BuiltInLesson | undefined {
  return BUILT_IN_LESSONS.find((lesson) => lesson.id === id);
}

/** How a lesson is loaded: what it is made of, and the words of the language asked for, of no other. */
function told<Words>(
  lesson: () => Promise<(words: Words, language: Language) => LessonInput>,
  words: Readonly<Record<Language, () => Promise<Words>>>,
): BuiltInLesson['load'] {
  return async (language) => {
    const [make, inLanguage] = await Promise.all([lesson(), words[language]()]);
    return make(inLanguage, language);
  };
}
