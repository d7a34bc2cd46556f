import { LEVER_NAMES, LEVERS, type LeverName } from '#sim';
import { NumberField } from '../parts/NumberField.tsx';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';

type Levels = Readonly<Partial<Record<LeverName, number>>>;

interface Props {
  readonly words: Words;
  readonly levels: Levels;
  readonly onChange: (levels: Levels) => void;
}

/** Levers with the levels they take for some months, at least one. */
export function LeversToFields({ words, levels, onChange }: Props) {
  const chosen = Object.entries(levels) as [LeverName, number][];
  const free = LEVER_NAMES.filter((name) => levels[name] === undefined);
  const [next] = free;
  const replace = (index: number, name: LeverName, level: number): void => {
    onChange(Object.fromEntries(chosen.map((one, n) => (n === index ? [name, level] : one))));
  };
  return (
    <>
      {chosen.map(([name, level], n) => {
        const { min, max, whole } = LEVERS[name];
        return (
          <div class="row" key={name}>
            <label>
              {words.schedules.what}
              <select
                value={name}
                onChange={(event) => {
                  const other = event.currentTarget.value as LeverName;
                  replace(n, other, LEVERS[other].max);
                }}
              >
                {LEVER_NAMES.filter((one) => one === name || free.includes(one)).map((one) => (
                  <option key={one} value={one}>
                    {labelOf(words, one, LEVERS[one].label)}
                  </option>
                ))}
              </select>
            </label>
            <NumberField
              label={words.town.level}
              value={level}
              min={min}
              max={max}
              whole={whole}
              onChange={(value) => replace(n, name, value)}
            />
            {chosen.length === 1 ? null : (
              <button
                type="button"
                aria-label={words.remove(labelOf(words, name, LEVERS[name].label))}
                onClick={() => onChange(Object.fromEntries(chosen.filter((_, i) => i !== n)))}
              >
                ×
              </button>
            )}
          </div>
        );
      })}
      {next === undefined ? null : (
        <button type="button" onClick={() => onChange({ ...levels, [next]: LEVERS[next].max })}>
          {words.town.addLever}
        </button>
      )}
    </>
  );
}
