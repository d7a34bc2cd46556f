import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DiaryEntry, Frames } from '#sim';
import { numberText, outcomeText } from '../words/outcomeText.ts';
import { momentText } from '../parts/TimeSlider.tsx';
import type { Live } from '../run/live.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import { personStory } from './personStory.ts';
import { RESTING_BIT, ROLE_BITS, stateAt, trustAt } from './stateAt.ts';
import type { TownRecord } from './townRecord.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly record: TownRecord;
  readonly frames: Frames;
  readonly person: number;
  readonly month: number;
  readonly live: Live | null;
}

/** One person: part and trust at the time cursor, trust over the years, and what happened, in words. */
export function PersonCard({ words, language, record, frames, person, month, live }: Props) {
  const [diary, setDiary] = useState<readonly DiaryEntry[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    setDiary(null);
    async function listen(): Promise<void> {
      // The same run again, this time listening to one person: the same to the bit.
      const result = await live?.record(record.strategy, 0, { follow: [person] }, stop.signal);
      if (!stop.signal.aborted) setDiary(result?.diary ?? []);
    }
    void listen();
    return () => {
      stop.abort();
    };
  }, [record, person, live]);
  const text = words.map;
  const state = stateAt(frames, person, month);
  const trust = (one: number): number => trustAt(frames, person, one);
  const path = useMemo(
    () =>
      Array.from(
        { length: frames.months + 1 },
        (_, one) =>
          `${one === 0 ? 'M' : 'L'}${((300 * one) / frames.months).toFixed(1)} ${(60 - 60 * trust(one)).toFixed(1)}`,
      ).join(''),
    [frames, person],
  );
  const { names } = record.strategy.scenario.place;
  const story = diary === null ? null : personStory(words, diary);
  return (
    <article class="person" aria-labelledby="person-title">
      <h3 id="person-title">{text.story(person, names[frames.neighbourhood[person] ?? 0] ?? '')}</h3>
      <p>
        {momentText(words, month)}: {text.roles[state & ROLE_BITS]}
        {(state & RESTING_BIT) === 0 ? '' : `, ${text.burntOut}`},{' '}
        {text.trustNow(outcomeText('trust', trust(month), language))}.
      </p>
      <svg
        class="spark"
        viewBox="0 0 300 62"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${text.trust}: ${outcomeText('trust', trust(0), language)} – ${outcomeText('trust', trust(frames.months), language)}`}
      >
        <path d={path} />
        <line x1={(300 * month) / frames.months} x2={(300 * month) / frames.months} y1="0" y2="62" />
      </svg>
      {story === null ? (
        <p>…</p>
      ) : story.lines.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <ol class="story">
          {story.lines.map((line, n) => (
            <li key={n} class={line.month > month ? 'later' : ''}>
              <strong>{momentText(words, line.month)}</strong>: {line.text}.{' '}
              {line.declined === 0 ? '' : text.declined(line.declined)}{' '}
              <small>{text.chance(short(line.draw), short(line.threshold))}</small>
            </li>
          ))}
        </ol>
      )}
      {story === null || story.declined === 0 ? null : <p>{text.saidNo(story.declined, story.lines.length > 0)}</p>}
    </article>
  );

  function short(value: number): string {
    return numberText(value, language, { maximumFractionDigits: 3 });
  }
}
