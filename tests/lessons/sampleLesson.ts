import { lessonOf, readLesson, type Lesson, type LessonReadings, type ReadyLesson } from '#lessons';
import { openAtlas } from '#scenarios/node';
import type { Language } from '#ui';
import { aCurve } from './aCurve.ts';

const NAMES = { today: 'As today', both: 'Ask for more, save the post', ask: 'Ask for more', save: 'Save the post' };

const differs = (id: string, metric: string, arm: string, is: 'higher' | 'lower', by: number | string, month = 60) => ({
  id,
  differs: { metric, month, arm, than: 'today', is, by },
});
const LINE =
  'Ask for the reason before anybody says whether it is right, and write two of the answers where all can see them. ';
const BODY =
  'Somebody has to find people, give them something to do that fits, thank them and protect them from doing too much. **Without that** the same few are asked again, and what they leave is not seen in the hours that are counted. ';

/** A lesson as long as those that are built in, with two predictions, a hidden arm and a claim that fails in the runs below. */
const SAMPLE = {
  lesson: 1,
  id: 'sample',
  language: 'en',
  title: 'A post that nobody missed, and what was asked of those who stayed',
  minutes: 18,
  place: 'Stavanger',
  arms: [
    { id: 'today', name: NAMES.today, scenario: { extends: 'hybrid-by-default' } },
    { id: 'both', name: NAMES.both, scenario: { extends: 'fatigue-trap' } },
    { id: 'ask', name: NAMES.ask, scenario: { extends: 'hybrid-by-default', levers: { ambition: 0.9 } } },
    { id: 'save', name: NAMES.save, scenario: { extends: 'hybrid-by-default' }, hidden: true },
  ],
  levers: ['ambition', 'volunteerSupport', 'taskTransfer'],
  claims: [
    differs('moreHours', 'hoursMunicipal', 'both', 'higher', '20%'),
    differs('fewer', 'volunteersMunicipal', 'both', 'higher', '5%'),
    differs('strained', 'strained', 'both', 'higher', 0.04),
    differs('cost', 'leverCost', 'both', 'higher', 1),
    differs('trust', 'trust', 'ask', 'higher', 0.01, 120),
    differs('saving', 'volunteersMunicipal', 'save', 'higher', '5%'),
    { id: 'unseen', same: { metric: 'hoursMunicipal', month: 60, arm: 'save', than: 'today', by: '1%' } },
    { id: 'back', halves: { metric: 'trust', arm: 'ask', than: 'today', after: 24, from: 6, to: 80 } },
  ],
  steps: [
    { type: 'story', text: BODY + LINE, lives: true, notes: LINE },
    {
      type: 'predict',
      question: `Which share of all adults volunteers regularly in what the municipality runs, year by year? ${LINE}`,
      metric: 'volunteersMunicipal',
      arm: 'both',
      than: 'today',
      curves: [
        aCurve('more', 'More are asked, more come', { 0: 1, 24: 1.3, 120: 1.6 }, BODY),
        aCurve('rush', 'A rush, then fewer', { 0: 1, 24: 1.3, 60: 0.9, 120: 0.5 }, BODY),
        aCurve('fewer', 'Fewer, from the start', { 0: 1, 24: 0.9, 120: 0.87 }, BODY),
      ],
      notes: LINE,
    },
    {
      type: 'predict',
      question: 'And which of the two measures did it?',
      metric: 'trust',
      arm: 'ask',
      than: 'today',
      curves: [
        aCurve('a', 'Trust follows the hours', { 0: 1, 120: 1.05 }, LINE),
        aCurve('b', 'No difference', { 0: 1, 120: 1 }, LINE),
        aCurve('c', 'It drains', { 0: 1, 60: 0.96, 120: 0.92 }, LINE),
      ],
    },
    { type: 'run', arms: ['both', 'ask'] },
    { type: 'pause', minutes: 2, text: 'Tell your neighbour where you have seen it.', mode: 'pair' },
    {
      type: 'observe',
      question: 'Who is left, of {fewer.than} as today?',
      says: 'The municipality gets {moreHours.difference} more from {strained.arm} who are strained, {strained.than} as today.',
      show: { metrics: ['hoursMunicipal', 'volunteersMunicipal'] },
      notes: LINE,
    },
    {
      type: 'observe',
      question: 'And the saved post?',
      says: 'Counted hours stay at {unseen.arm}.',
      show: { metrics: ['hoursMunicipal'], arms: ['today', 'save'] },
      answer: 'unseen',
    },
    {
      type: 'explain',
      blocks: [{ text: BODY }],
      evidence: BODY + LINE,
      assumptions: BODY,
      disputed: LINE,
      notes: LINE,
    },
    { type: 'transfer', question: 'Which figure do you report upwards where you work, hours or people?', notes: LINE },
  ],
};

/** The sample in the language of a page, and its arms. */
export function sampleLesson(language: Language): { readonly lesson: Lesson; readonly ready: ReadyLesson } {
  const read = readLesson(SAMPLE, { atlas: openAtlas() });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return { lesson: lessonOf(read.value.input, language), ready: read.value };
}

/** Values that a reader of pages finds again: of every arm another, the same in all pairs but for a little. */
export function sampleRuns(
  { arms, replicates }: Pick<Lesson, 'arms' | 'replicates'>,
  levels = arms.map((_, n) => 0.21 + n * 0.0711),
): LessonReadings {
  return {
    replicates,
    at: (arm, _metric, month) => {
      const level = levels[arms.findIndex(({ id }) => id === arm)] ?? NaN;
      return Float64Array.from({ length: replicates }, (_, run) => level * (1 + month / 1000) + run * 0.0001);
    },
  };
}
