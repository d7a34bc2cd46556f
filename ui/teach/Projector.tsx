import './projector.css';
import { useEffect, useState } from 'preact/hooks';
import type { PresentWords } from '../words/presentEn.ts';
import type { Presented, PresentedThing } from './presentState.ts';
import { headlineOf, presentText } from './presentText.ts';
import { ProjectorChart } from './ProjectorChart.tsx';

interface Props {
  readonly shown: Presented;
  readonly words: PresentWords;
  /** What the room is told besides; empty as a rule. */
  readonly note: string;
}

/** What the room sees: one thing, large, black on white. */
export function Projector({ shown, words, note }: Props) {
  const { title, step, part, shows, size, isBlank } = shown;
  if (isBlank) return <div class="projector blank" data-step={step.at} />;
  return (
    <div class="projector" lang={shown.language} data-step={step.at} data-part={part.at}>
      {/* Another thing begins anew: nothing of one grows on in the next. */}
      <main key={`${step.at} ${shows.kind} ${shows.heading}`} class={`projector-thing ${shows.kind}`}>
        {shows.heading === '' ? null : <h1>{headlineOf(shows.heading)}</h1>}
        <Thing shows={shows} words={words} />
      </main>
      <footer>
        {size === '' ? null : <span class="size">{size}</span>}
        <span>{title}</span>
        <span>{note === '' ? step.name : note}</span>
        <span>{words.projector.position(String(step.at), String(step.of))}</span>
      </footer>
    </div>
  );
}

function Thing({ shows, words }: { readonly shows: PresentedThing; readonly words: PresentWords }) {
  switch (shows.kind) {
    case 'text':
      return (
        <>
          <LargeText text={shows.text} />
          {shows.small === '' ? null : <p class="projector-small">{shows.small}</p>}
        </>
      );
    case 'chart':
      return (
        <>
          <ProjectorChart
            chart={shows.chart}
            growth={shows.growth}
            text={words.projector.picture(
              shows.chart.lines.map(({ name, value }) => `${name} ${value}`.trim()).join(', '),
            )}
          />
          {shows.sentence === '' ? null : <p class="projector-sentence">{shows.sentence}</p>}
        </>
      );
    case 'bars':
      return (
        <>
          <ul class="projector-bars">
            {shows.bars.map(({ name, text, share }) => (
              <li key={name}>
                <span>{name}</span>
                <b>{text}</b>
                <span class="bar" style={{ width: `${100 * share}%` }} />
              </li>
            ))}
          </ul>
          {shows.sentence === '' ? null : <p class="projector-sentence">{shows.sentence}</p>}
        </>
      );
    case 'table':
      return (
        <table>
          <caption>{shows.title}</caption>
          <thead>
            <tr>
              <td />
              {shows.months.map((month) => (
                <th key={month} scope="col">
                  {month}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shows.rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, n) => (
                  <td key={n}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return (
        <>
          <LargeText text={shows.text} />
          <PauseClock seconds={shows.seconds} since={shows.since} words={words} />
        </>
      );
  }
}

/** A text as large as there is room for. */
function LargeText({ text }: { readonly text: string }) {
  const size = text.length <= 140 ? 'largest' : text.length <= 280 ? 'larger' : 'large';
  return (
    <div class={`projector-text ${size}`}>
      {presentText(text).map(({ kind, lines }, n) =>
        kind === 'list' ? (
          <ul key={n}>
            {lines.map((line, i) => (
              <li key={i}>{line.map(inWeight)}</li>
            ))}
          </ul>
        ) : (
          <p key={n}>{lines.flat().map(inWeight)}</p>
        ),
      )}
    </div>
  );
}

function inWeight({ text, isBold }: { readonly text: string; readonly isBold: boolean }, key: number) {
  return isBold ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
}

/** What is left of a pause; when nothing is, it stays where it is: a clock never ends a step. */
function PauseClock({ seconds, since, words }: { seconds: number; since: number; words: PresentWords }) {
  const left = Math.ceil(seconds - useSecondsSince(since));
  return <p class="projector-clock">{left > 0 ? words.projector.timeLeft(clockText(left)) : words.projector.timeUp}</p>;
}

/** Seconds since a moment, told anew every second. */
export function useSecondsSince(since: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    const clock = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(clock);
    };
  }, [since]);
  return Math.max(0, (now - since) / 1000);
}

/** Seconds as minutes and seconds: `4:05`. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
