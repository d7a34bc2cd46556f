import type { Lever, LeverName } from '#sim';
import type { Words } from '../words/en.ts';
import { languageOf } from '../words/languages.ts';
import { factorAbout, factorLabel, factorUnit } from '../state/factorTexts.ts';
import { levelIndex } from '../words/levelIndex.ts';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { LeverCost } from './LeverCost.tsx';
import type { LeverPrice } from './leverPrices.ts';
import { NumberRow } from './NumberRow.tsx';

interface Props {
  readonly words: Words;
  readonly name: LeverName;
  readonly lever: Lever;
  readonly value: number;
  readonly atPreset: number;
  readonly price: LeverPrice | undefined;
  /** `dragging`: the thumb is still being moved. */
  readonly onChange: (name: LeverName, value: number, dragging: boolean) => void;
}

/** One lever: a number to move, the name of its level, and what it costs. */
export function LeverRow({ words, name, lever, value, atPreset, price, onChange }: Props) {
  const { min, max, whole, sources, nature } = lever;
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
      level={words.levels[levelIndex(value, min, max, words.levels.length)] ?? ''}
      noteOf={price}
      note={
        <>
          {nature === 'context' ? null : <LeverCost name={name} price={price} />}
          <details>
            <summary>{words.aboutIt}</summary>
            {factorAbout(language, name)} <SourceLinks sources={sources} />
          </details>
        </>
      }
      onChange={(next, dragging) => {
        onChange(name, next, dragging);
      }}
    />
  );
}
