import { LEVER_NAMES, LEVERS, type LeverName, type Levers } from '#sim';
import { RateNote } from '../parts/RateNote.tsx';
import type { Words } from '../words/en.ts';
import { LeverRow } from './LeverRow.tsx';
import type { leverPrices } from './leverPrices.ts';

/** Levers that most strategies turn on; they are shown first. */
const FIRST: readonly LeverName[] = [
  'volunteerSupport',
  'inclusion',
  'clarity',
  'delegation',
  'ambition',
  'promise',
  'training',
  'localPreference',
];

/** Budgets and demand are no choices of the strategy: they stand with the town. */
const OTHERS = LEVER_NAMES.filter((name) => !FIRST.includes(name) && LEVERS[name].nature === 'lever');

interface Props {
  readonly words: Words;
  readonly name: string;
  /** Levels as they are now, and as the preset has them. */
  readonly levers: Levers;
  readonly preset: Levers;
  readonly prices: ReturnType<typeof leverPrices>;
  readonly moved: number;
  readonly onChange: (name: LeverName, value: number, dragging: boolean) => void;
  readonly onReset: () => void;
}

/** What the municipality chooses, for the selected strategy. Beliefs about the world are no levers and stand elsewhere. */
export function LeverPanel({ words, name, levers, preset, prices, moved, onChange, onReset }: Props) {
  const row = (lever: LeverName) => (
    <LeverRow
      key={lever}
      words={words}
      name={lever}
      lever={LEVERS[lever]}
      value={levers[lever]}
      atPreset={preset[lever]}
      price={prices[lever]}
      onChange={onChange}
    />
  );
  return (
    <section class="panel levers" aria-labelledby="levers-title">
      <h2 id="levers-title">{words.levers}</h2>
      <p class="hint">
        <strong>{name}</strong>. {words.leversHint} <RateNote />
      </p>
      {moved > 0 ? (
        <p class="moved-count">
          {words.moved(moved)}{' '}
          <button type="button" onClick={onReset}>
            {words.reset}
          </button>
        </p>
      ) : null}
      {FIRST.map(row)}
      <details>
        <summary>{words.more}</summary>
        {OTHERS.map(row)}
      </details>
    </section>
  );
}
