import '../teach/teach.css';
import { useEffect, useState } from 'preact/hooks';
import type { Issue } from '#sim';
import type { Live } from '../run/live.ts';
import { lessonRuns, openedLesson, shippedClaims } from '../state/lessonState.ts';
import { change, choices, notice, taughtCountry, words } from '../state/pageState.ts';
import { LessonList } from '../teach/LessonList.tsx';
import { LessonPage } from '../teach/LessonPage.tsx';
import { leaveLesson, roundKey, showLesson } from '../teach/lessonRounds.ts';
import { openLesson } from '../teach/openLesson.ts';
import { shippedRuns } from '../teach/shippedRuns.ts';
import { problemText } from '../words/problemText.ts';
import { TEACH_LANGUAGES } from '../words/teachLanguages.ts';

/** What came of opening a lesson that cannot be taught: nobody knows it, or these are its problems. */
type Refused = 'unknown' | readonly Issue[];

/** For a class: the list of lessons, or the one that is open. What is open and where stands in the link. */
export function TeachMode({ live }: { readonly live: Live | null }) {
  const { lesson: choice, language } = choices.value;
  const text = TEACH_LANGUAGES[language];
  const opened = openedLesson.value;
  const refused = useLesson(live);
  const isOpen = opened !== null && opened.lesson.id === choice?.id && refused === null;
  return (
    <div id="result" class="teach" tabIndex={-1}>
      {choice === null ? (
        <LessonList text={text} language={language} atlas={live?.atlas ?? null} />
      ) : isOpen ? (
        <LessonPage words={words.value} text={text} opened={opened} choice={choice} live={live} />
      ) : refused === null ? (
        <p class="loading">…</p>
      ) : (
        <RefusedLesson refused={refused} />
      )}
    </div>
  );
}

/** Opens the lesson that is asked for, in the language of the page, and takes what ships of it; gives back why it cannot be taught. */
function useLesson(live: Live | null): Refused | null {
  const [refused, setRefused] = useState<Refused | null>(null);
  const { lesson: choice, language } = choices.value;
  const { id, own, place } = choice ?? { id: null, own: null, place: null };
  useEffect(() => {
    setRefused(null);
    if (id === null) {
      leaveLesson();
      taughtCountry.value = null;
      return undefined;
    }
    if (live === null) return undefined;
    let isWanted = true;
    async function open({ atlas }: Live, name: string): Promise<void> {
      const found = await openLesson({ id: name, own, place }, language, atlas);
      if (!isWanted) return;
      if (found?.ok !== true) {
        leaveLesson();
        setRefused(found === null ? 'unknown' : found.issues);
        return;
      }
      const opened = found.value;
      taughtCountry.value = opened.arms[0]?.scenario.place.country ?? null;
      showLesson(opened);
      if (lessonRuns.peek() !== null) return;
      const shipped = await shippedRuns(opened);
      const now = openedLesson.peek();
      if (shipped === null || now === null || roundKey(now) !== roundKey(opened) || lessonRuns.peek() !== null) return;
      shippedClaims.value = shipped.claims;
      lessonRuns.value = shipped.runs;
    }
    open(live, id).catch(() => {
      notice(words.peek().notLoaded);
    });
    return () => {
      isWanted = false;
    };
  }, [live, id, own, place, language]);
  return refused;
}

function RefusedLesson({ refused }: { readonly refused: Refused }) {
  const { language } = choices.value;
  const text = TEACH_LANGUAGES[language];
  return (
    <section>
      <h1>{text.refused.title}</h1>
      {refused === 'unknown' ? (
        <p>{text.refused.unknown}</p>
      ) : (
        <ul>
          {refused
            .map((issue) => problemText(words.value, language, issue))
            .map(({ text: told, lang }, n) => (
              <li key={n} lang={lang}>
                {told}
              </li>
            ))}
        </ul>
      )}
      <button
        type="button"
        onClick={() => {
          change((now) => ({ ...now, lesson: null }));
        }}
      >
        {text.toList}
      </button>
    </section>
  );
}
