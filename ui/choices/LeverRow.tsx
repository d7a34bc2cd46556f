import { useMemo, useRef } from 'preact/hooks';
import type { Lever, LeverName } from '#sim';
import type { Words } from '../words/en.ts';
import { labelLangOf, labelOf } from '../words/languages.ts';
import { aboutLang, aboutText, unitOf } from '../words/model/parameterWords.ts';
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

/**
 * One lever: a number to move, the name of its level, and what it costs. Of sixty rows one moves at a time and the others stay: on a
 * machine four times slower a move took 26–57 ms, and 17–35 so.
 */
export function LeverRow({ words, name, lever, value, atPreset, price, onChange }: Props) {
  const { min, max, whole, sources, nature } = lever;
  const latest = useRef(onChange);
  latest.current = onChange;
  return useMemo(
    () => (
      <NumberRow
        words={words}
        id={`lever-${name}`}
        label={labelOf(words, name, lever.label)}
        {...labelLangOf(words, name)}
        min={min}
        max={max}
        whole={whole}
        unit={unitOf(words, name)}
        value={value}
        usual={atPreset}
        level={words.levels[levelIndex(value, min, max, words.levels.length)] ?? ''}
        note={
          <>
            {nature === 'context' ? null : <LeverCost name={name} price={price} />}
            <details>
              <summary>{words.aboutIt}</summary>
              <span lang={aboutLang(words)}>{aboutText(words, name)}</span> <SourceLinks sources={sources} />
            </details>
          </>
        }
        onChange={(next, dragging) => {
          latest.current(name, next, dragging);
        }}
      />
    ),
    [words, name, value, atPreset, price],
  );
}
