import type { Lever, LeverName } from '#sim';
import type { Words } from '../words/en.ts';
import { languageOf } from '../words/languages.ts';
import { factorAbout, factorLabel, factorUnit } from '../state/factorTexts.ts';
import { NumberRow } from './NumberRow.tsx';

interface Props {
  readonly words: Words;
  readonly name: LeverName;
  readonly lever: Lever;
  readonly value: number;
  readonly atPreset: number;
  /** `dragging`: the thumb is still being moved. */
  readonly onChange: (name: LeverName, value: number, dragging: boolean) => void;
}

/** One lever: a number to move, the name of its level, and what it costs. */
export function LeverRow({ words, name, lever, value, atPreset, onChange }: Props) {
  const { min, max, whole, cost, nature } = lever;
  const language = languageOf(words);
  return (
    <NumberRow
      words={words}
      id={`lever-${name}`}
      label={factorLabel(language, name)}
      min={min}
      max={max}
      whole={whole}
      unit={factorUnit(language, name)}
      value={value}
      usual={atPreset}
      level={levelText(words, value, min, max)}
      note={
        <>
          {nature === 'context' ? null : (
            <>
              {words.cost}: {words.leverCosts[name] ?? cost}
            </>
          )}
          <details>
            <summary>{words.aboutIt}</summary>
            {factorAbout(language, name)}
          </details>
        </>
      }
      onChange={(next, dragging) => {
        onChange(name, next, dragging);
      }}
    />
  );
}

/** The nearest of the five levels; "nothing" and "fully" are the ends themselves. */
function levelText(words: Words, value: number, min: number, max: number): string {
  const last = words.levels.length - 1;
  const inside = Math.min(last - 1, Math.max(1, Math.round((last * (value - min)) / (max - min))));
  return words.levels[value <= min ? 0 : value >= max ? last : inside] ?? '';
}
