import './teach.css';
import { openedLesson } from '../state/lessonState.ts';
import { openChoices } from '../state/openChapter.ts';
import { change, language } from '../state/pageState.ts';
import { useModelWords } from '../parts/useModelWords.ts';
import { labelOf } from '../words/languages.ts';
import { LEVERS } from '#sim';
import { TEACH_LANGUAGES } from '../words/teachLanguages.ts';

/** Above Compare while a lesson is open behind it: the way back to its step, and the levers it is about. */
export function LessonBar() {
  const text = TEACH_LANGUAGES[language.value];
  const words = useModelWords();
  const lesson = openedLesson.value?.lesson;
  return (
    <aside class="lesson-bar" aria-label={text.bar.label}>
      <button
        type="button"
        onClick={() => {
          change((now) => ({ ...now, mode: 'teach' }));
        }}
      >
        {text.bar.back}
      </button>
      {lesson === undefined ? null : <span>{lesson.title}</span>}
      {lesson === undefined || lesson.levers.length === 0 ? null : (
        <span>
          {text.bar.try}{' '}
          {lesson.levers.map((name) => (
            <button
              key={name}
              type="button"
              class="link"
              data-opens="choices"
              onClick={() => {
                openChoices(`lever-${name}`);
              }}
            >
              {labelOf(words, name, LEVERS[name].label)}
            </button>
          ))}
        </span>
      )}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          change((now) => ({ ...now, lesson: null }));
        }}
      >
        {text.bar.leave}
      </button>
    </aside>
  );
}
