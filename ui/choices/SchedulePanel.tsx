import { useState } from 'preact/hooks';
import { LEVER_NAMES, LEVERS, type Schedule } from '#sim';
import { MONTHS } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';
import { NumberField } from '../parts/NumberField.tsx';

interface Props {
  readonly words: Words;
  readonly name: string;
  readonly schedules: readonly Schedule[];
  readonly onChange: (schedules: readonly Schedule[]) => void;
}

const SHARES = ['OA', 'NPM', 'NPG'] as const;

/** When levers and shares of the mix move: from a month on, over some months, to a value. */
export function SchedulePanel({ words, name, schedules, onChange }: Props) {
  const [chosen, setChosen] = useState<Schedule['name']>('training');
  const set = (index: number, part: Partial<Schedule>): void => {
    onChange(schedules.map((one, n) => (n === index ? { ...one, ...part } : one)));
  };
  return (
    <details class="panel schedules" open={schedules.length > 0}>
      <summary>
        <h2>{words.schedules.title}</h2>
      </summary>
      <p class="hint">
        <strong>{name}</strong>. {words.schedules.hint}
      </p>
      {schedules.map((one, n) => {
        const label = scheduleLabel(words, one.name);
        const { min, max } = boundsOf(one.name);
        return (
          <fieldset key={`${one.name}${n}`} class="dated">
            <legend>{label}</legend>
            <NumberField
              label={words.schedules.from}
              value={one.from}
              min={0}
              max={MONTHS}
              onChange={(from) => set(n, { from })}
            />
            <NumberField
              label={words.schedules.over}
              value={one.over}
              min={0}
              max={MONTHS}
              onChange={(over) => set(n, { over })}
            />
            <NumberField
              label={words.schedules.to}
              value={one.to}
              min={min}
              max={max}
              whole={false}
              onChange={(to) => set(n, { to })}
            />
            <button
              type="button"
              aria-label={words.remove(label)}
              onClick={() => onChange(schedules.filter((_, i) => i !== n))}
            >
              ×
            </button>
          </fieldset>
        );
      })}
      <div class="row">
        <label>
          <span class="hidden">{words.schedules.what}</span>
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value as Schedule['name'])}>
            {[...LEVER_NAMES, ...SHARES].map((lever) => (
              <option key={lever} value={lever}>
                {scheduleLabel(words, lever)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          onClick={() => onChange([...schedules, { name: chosen, from: 24, over: 12, to: boundsOf(chosen).start }])}
        >
          {words.schedules.add}
        </button>
      </div>
    </details>
  );
}

function boundsOf(name: Schedule['name']): { readonly min: number; readonly max: number; readonly start: number } {
  if (name === 'OA' || name === 'NPM' || name === 'NPG') return { min: 0, max: 1, start: 0.5 };
  const { min, max } = LEVERS[name];
  return { min, max, start: LEVERS[name].whole ? max : Number((min + 0.8 * (max - min)).toFixed(3)) };
}

/** A lever or a share of the mix in the language of the page. */
function scheduleLabel(words: Words, name: Schedule['name']): string {
  if (name === 'OA' || name === 'NPM' || name === 'NPG') return `${words.logics[name]} (${name})`;
  return labelOf(words, name, LEVERS[name].label);
}
