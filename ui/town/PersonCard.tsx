import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DiaryEntry, Frames } from '#sim';
import { localNumber } from '#pictures';
import { lifeOf, partAt, personStory, trustAt } from '#runs';
import { momentText } from '../parts/TimeSlider.tsx';
import type { Live } from '../run/live.ts';
import type { Language } from '../words/language.ts';
import { LOCALES, numberText } from '../words/outcomeText.ts';
import type { Words } from '../words/en.ts';
import type { TownWords } from '../words/townEn.ts';
import type { TownRecord } from './townRecord.ts';
import type { TurningPointProps } from './TurningPoint.tsx';

interface Props {
  readonly words: Words;
  readonly text: TownWords;
  readonly language: Language;
  readonly record: TownRecord;
  readonly frames: Frames;
  readonly person: number;
  readonly month: number;
  readonly live: Live | null;
}

/** One life: three sentences, trust over the years, and behind a fold what happened and how the dice fell. */
export function PersonCard({ words, text, language, record, frames, person, month, live }: Props) {
  const [diary, setDiary] = useState<readonly DiaryEntry[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    setDiary(null);
    async function listen(): Promise<void> {
      // The same run again, this time listening to one person: the same to the bit.
      const result = await live?.record(record.strategy, 0, { follow: [person], neighbourhoods: false }, stop.signal);
      if (!stop.signal.aborted) setDiary(result?.diary ?? []);
    }
    void listen();
    return () => {
      stop.abort();
    };
  }, [record, person, live]);
  const TurningPoint = useTurningPoint();
  const turned = useMemo(() => (diary === null ? null : lifeOf(frames, diary, person)), [diary, frames, person]);
  const { lives, people } = text;
  const home = record.strategy.scenario.place.names[frames.neighbourhood[person] ?? 0] ?? '';
  const shareText = (share: number): string => localNumber(share, LOCALES[language], { style: 'percent' });
  const path = useMemo(
    () =>
      Array.from(
        { length: frames.months + 1 },
        (_, one) =>
          `${one === 0 ? 'M' : 'L'}${((300 * one) / frames.months).toFixed(1)} ${(60 - 60 * trustAt(frames, person, one)).toFixed(1)}`,
      ).join(''),
    [frames, person],
  );
  const story =
    diary === null
      ? null
      : personStory({
          text: text.life,
          frames,
          person,
          home,
          diary,
          shareText,
          numberText: (value) => numberText(value, language, { maximumFractionDigits: 3 }),
        });
  const cursor = (300 * month) / frames.months;
  return (
    <article class="person" aria-labelledby="person-title" aria-busy={story === null}>
      <h3 id="person-title">{lives.heading(person, home)}</h3>
      {story === null ? <p>…</p> : <p class="life">{story.sentences.join(' ')}</p>}
      <p class="life-now">
        {lives.now(
          momentText(words, month),
          people.parts[partAt(frames, person, month)] ?? '',
          people.trust(shareText(trustAt(frames, person, month))),
        )}
      </p>
      <figure class="life-trust">
        <figcaption>{lives.trust}</figcaption>
        <span aria-hidden="true">{shareText(1)}</span>
        <svg
          viewBox="0 0 300 60"
          preserveAspectRatio="none"
          role="img"
          aria-label={`${lives.trust}: ${shareText(trustAt(frames, person, 0))} – ${shareText(trustAt(frames, person, frames.months))}`}
        >
          <path d={path} />
          <line x1={cursor} x2={cursor} y1="0" y2="60" />
        </svg>
        <span aria-hidden="true">{shareText(0)}</span>
        <p class="town-ends" aria-hidden="true">
          <span>{lives.start}</span>
          <span>{lives.end}</span>
        </p>
      </figure>
      {TurningPoint === null || turned === null ? null : (
        <TurningPoint language={language} record={record} life={turned} live={live} />
      )}
      {story === null ? null : (
        <details>
          <summary>{lives.dice}</summary>
          {story.lines.length === 0 ? <p>{lives.nothing}</p> : null}
          <ol class="story">
            {story.lines.map((line, n) => (
              <li key={n}>
                {line.text} {line.declined === 0 ? '' : lives.declined(line.declined)} <small>{line.dice}</small>
              </li>
            ))}
          </ol>
          {story.declined === 0 ? null : <p>{lives.declinedSince(story.declined, story.lines.length > 0)}</p>}
        </details>
      )}
    </article>
  );
}

/** What asks for turning points, fetched when the first life is opened; without it the life stands alone. */
function useTurningPoint(): ComponentType<TurningPointProps> | null {
  const [part, setPart] = useState<{ readonly TurningPoint: ComponentType<TurningPointProps> } | null>(null);
  useEffect(() => {
    let isGone = false;
    async function load(): Promise<void> {
      const loaded = await import('./TurningPoint.tsx').catch(() => null);
      if (!isGone && loaded !== null) setPart(loaded);
    }
    void load();
    return () => {
      isGone = true;
    };
  }, []);
  return part?.TurningPoint ?? null;
}
