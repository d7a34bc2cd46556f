import { useEffect, useState } from 'preact/hooks';
import type { Atlas } from '#scenarios';
import { BUILT_IN_LESSONS, lessonOf, type Lesson } from '#lessons';
import { withLesson } from '../state/appState.ts';
import { change, notice, words } from '../state/pageState.ts';
import type { Language } from '../words/language.ts';
import type { TeachWords } from '../words/teachEn.ts';
import { GuideLinks } from './GuideLinks.tsx';
import { OwnLessons } from './OwnLessons.tsx';

/** Three cases in ten minutes, by their numbers. */
const IN_CLASS: readonly number[] = [1, 7, 8];

interface Listed {
  readonly number: number;
  readonly lesson: Lesson;
  /** Position of its first prediction, where a short case begins. */
  readonly predict: number;
}

interface Props {
  readonly text: TeachWords;
  readonly language: Language;
  /** Null until the model is there. */
  readonly atlas: Atlas | null;
}

/** All lessons there are; those for ten minutes with a projector first. */
export function LessonList({ text, language, atlas }: Props) {
  const listed = useListed(language);
  const inClass = IN_CLASS.flatMap((number) => listed.find((one) => one.number === number) ?? []);
  const { list } = text;
  return (
    <div class="lesson-list">
      <h1>{list.title}</h1>
      <p>{list.lead}</p>
      {inClass.length === 0 ? null : (
        <section aria-labelledby="in-class">
          <h2 id="in-class">{list.inClass}</h2>
          <p>{list.inClassHint}</p>
          <ol class="in-class">
            {inClass.map(({ number, lesson, predict }) => (
              <li key={number}>
                <button
                  type="button"
                  class="primary"
                  onClick={() => {
                    change((now) => withLesson(now, { id: lesson.id, step: predict, short: true }));
                  }}
                >
                  {lesson.title}
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="all-lessons">
        <h2 id="all-lessons">{list.all}</h2>
        {listed.length === 0 ? <p>{BUILT_IN_LESSONS.length === 0 ? list.none : '…'}</p> : null}
        <ol class="all-lessons">
          {listed.map(({ number, lesson }) => (
            <li key={number}>
              <h3>
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    change((now) => withLesson(now, { id: lesson.id }));
                  }}
                >
                  {lesson.title}
                </button>
              </h3>
              <p class="lesson-about">
                {text.minutes(lesson.minutes)} · {lesson.place}
              </p>
              <p>{lineOf(lesson)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="six-questions">
        <h2 id="six-questions">{list.questions}</h2>
        <p>{list.questionsHint}</p>
        <button
          type="button"
          onClick={() => {
            change((now) => ({ ...now, mode: 'questions' }));
          }}
        >
          {list.openQuestions}
        </button>
      </section>
      <OwnLessons text={text} atlas={atlas} />
      <GuideLinks />
    </div>
  );
}

/** The line under a title: what is asked first. */
function lineOf({ steps }: Lesson): string {
  const asked = steps.find(({ type }) => type === 'predict');
  const question = asked?.type === 'predict' ? asked.question : '';
  // The question itself is set in bold, where something stands before it.
  return /\*\*(.+?)\*\*/.exec(question)?.[1] ?? question.split(/\n\s*\n/)[0] ?? '';
}

/** Every built-in lesson in a language, once it is there. */
function useListed(language: Language): readonly Listed[] {
  const [listed, setListed] = useState<readonly Listed[]>([]);
  useEffect(() => {
    let isWanted = true;
    async function load(): Promise<void> {
      try {
        const all = await Promise.all(
          BUILT_IN_LESSONS.map(async ({ number, load: loadOne }) => {
            const lesson = lessonOf(await loadOne(language), language);
            const predict = Math.max(
              0,
              lesson.steps.findIndex(({ type }) => type === 'predict'),
            );
            return { number, lesson, predict };
          }),
        );
        if (isWanted) setListed(all);
      } catch {
        notice(words.peek().notLoaded);
      }
    }
    void load();
    return () => {
      isWanted = false;
    };
  }, [language]);
  return listed;
}
