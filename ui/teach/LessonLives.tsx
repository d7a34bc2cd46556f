import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../run/live.ts';
import type { OpenedLesson } from '../state/lessonState.ts';
import { MOST_LOOKED_UP, neverEngaged, personStory, whoJoined, whoStopped, whoWasNeverAsked } from '#runs';
import type { Language } from '../words/language.ts';
import { LOCALES, numberText } from '../words/outcomeText.ts';
import { TOWN_LANGUAGES } from '../words/townLanguages.ts';
import type { TeachWords } from '../words/teachEn.ts';
import { localNumber } from '#pictures';

interface Props {
  readonly text: TeachWords;
  readonly language: Language;
  readonly opened: OpenedLesson;
  readonly live: Live | null;
}

interface Told {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Three simulated residents of the town as it is run without the lesson's changes, by number: nobody real, and nothing of the other arms. */
export function LessonLives({ text, language, opened, live }: Props) {
  const [asked, setAsked] = useState(false);
  const [lives, setLives] = useState<readonly Told[] | null>(null);
  useEffect(() => {
    if (!asked || live === null) return undefined;
    const stop = new AbortController();
    async function tell(to: Live): Promise<void> {
      const told = await livesOf(opened, to, language, stop.signal);
      if (!stop.signal.aborted) setLives(told);
    }
    void tell(live);
    return () => {
      stop.abort();
    };
  }, [asked, live, language, opened]);
  if (!asked)
    return (
      <p>
        <button
          type="button"
          disabled={live === null}
          onClick={() => {
            setAsked(true);
          }}
        >
          {text.lives.ask}
        </button>
      </p>
    );
  return (
    <section aria-busy={lives === null}>
      <h3>{text.lives.title}</h3>
      <p class="hint">{text.lives.hint}</p>
      {lives === null ? <p>{text.lives.waiting}</p> : null}
      {lives?.map(({ heading, sentences }) => (
        <article key={heading}>
          <h4>{heading}</h4>
          <p>{sentences.join(' ')}</p>
        </article>
      ))}
    </section>
  );
}

async function livesOf(
  { arms, lesson }: OpenedLesson,
  live: Live,
  language: Language,
  signal: AbortSignal,
): Promise<readonly Told[]> {
  const [arm] = arms;
  const text = TOWN_LANGUAGES[language];
  if (arm === undefined) return [];
  const strategy = { ...arm, title: lesson.arms[0]?.name ?? '', warnings: [] };
  const first = await live.record(strategy, 0, { frames: true, neighbourhoods: false }, signal);
  const frames = first?.frames ?? null;
  if (frames === null) return [];
  const never = neverEngaged(frames).slice(0, MOST_LOOKED_UP - 2);
  const [joined, stopped] = [whoJoined(frames), whoStopped(frames)];
  const follow = [...never, ...[joined, stopped].filter((one) => one !== null)];
  // The same run again, this time listening to them.
  const heard = await live.record(strategy, 0, { follow, neighbourhoods: false }, signal);
  const diary = heard?.diary ?? [];
  const people = [joined, stopped, whoWasNeverAsked(never, diary)].filter((one) => one !== null);
  return [...new Set(people)].map((person) => {
    const home = arm.scenario.place.names[frames.neighbourhood[person] ?? 0] ?? '';
    const { sentences } = personStory({
      text: text.life,
      frames,
      person,
      home,
      diary: diary.filter((entry) => entry.citizen === person),
      shareText: (share) => localNumber(share, LOCALES[language], { style: 'percent' }),
      numberText: (value) => numberText(value, language, { maximumFractionDigits: 3 }),
    });
    return { heading: text.lives.heading(person, home), sentences };
  });
}
