import { useEffect, useState } from 'preact/hooks';
import { MONTHS } from '../state/appState.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly words: Words;
  readonly month: number;
  /** What it stands beside, where it is not the first of the page. */
  readonly beside?: string;
  /** What the chosen outcome is at this moment, for those who hear the page. */
  readonly reading: string;
  readonly bookmarks: readonly number[];
  readonly onMonth: (month: number) => void;
  readonly onBookmark: (month: number) => void;
}

/** Months a second, at speed 1. */
const PACE = 6;
const SPEEDS = [0.5, 1, 2, 4] as const;

/** One native slider that drives every chart, the map and all texts; play, steps and marked months move the same thumb. */
export function TimeSlider({ words, month, beside, reading, bookmarks, onMonth, onBookmark }: Props) {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const moment = momentText(words, month);
  const step = (by: number): void => {
    onMonth(Math.min(MONTHS, Math.max(0, month + by)));
  };

  useEffect(() => {
    if (!playing) return undefined;
    if (month >= MONTHS) {
      setPlaying(false);
      return undefined;
    }
    // Those who asked for less motion see a picture a year.
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const by = calm ? 12 : 1;
    const timer = setTimeout(
      () => {
        onMonth(Math.min(MONTHS, month + by));
      },
      calm ? 1500 / speed : 1000 / (PACE * speed),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [playing, playing ? month : 0, speed]);

  function play(): void {
    if (!playing && month >= MONTHS) onMonth(0);
    setPlaying(!playing);
  }
  const marked = bookmarks.includes(month);
  return (
    <div class="time">
      <div class="time-row">
        <button type="button" class="play" onClick={play}>
          {playing ? `❚❚ ${words.pause}` : `▶ ${words.play}`}
        </button>
        <button
          type="button"
          aria-label={words.step.back}
          onClick={() => {
            step(-1);
          }}
        >
          ◀
        </button>
        <button
          type="button"
          aria-label={words.step.forward}
          onClick={() => {
            step(1);
          }}
        >
          ▶
        </button>
        {beside === undefined ? (
          <button
            type="button"
            aria-pressed={marked}
            aria-label={words.bookmark}
            title={marked ? words.unmark : words.bookmark}
            onClick={() => {
              onBookmark(month);
            }}
          >
            {marked ? '★' : '☆'}
          </button>
        ) : null}
        <input
          id={beside === undefined ? 'time' : undefined}
          type="range"
          min={0}
          max={MONTHS}
          step={1}
          value={month}
          aria-label={beside === undefined ? words.time : `${words.time}: ${beside}`}
          aria-valuetext={`${moment}. ${reading}`}
          onInput={(event) => {
            onMonth(event.currentTarget.valueAsNumber);
          }}
        />
        <span class="moment">{moment}</span>
        {!playing ? null : (
          <label>
            <span class="hidden">{words.speed}</span>
            <select
              value={speed}
              onChange={(event) => {
                setSpeed(Number(event.currentTarget.value));
              }}
            >
              {SPEEDS.map((one) => (
                <option key={one} value={one}>
                  ×{one}
                </option>
              ))}
            </select>
          </label>
        )}
        {bookmarks.length === 0 || beside !== undefined ? null : (
          <ul class="bookmarks" aria-label={words.bookmarks}>
            {bookmarks.map((one) => (
              <li key={one}>
                <button
                  type="button"
                  aria-current={one === month ? 'time' : undefined}
                  onClick={() => {
                    onMonth(one);
                  }}
                >
                  {momentText(words, one)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** Month 38 is year 3, month 2. */
export function momentText(words: Words, month: number): string {
  return words.moment(Math.floor(month / 12), month % 12);
}
