import { useMemo, useRef } from 'preact/hooks';
import { PARAMETERS, type ParameterName } from '#sim';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { NumberRow } from './NumberRow.tsx';
import type { Words } from '../words/en.ts';
import { labelLangOf, labelOf } from '../words/languages.ts';
import { aboutLang, aboutText, unitOf } from '../words/model/parameterWords.ts';

interface Props {
  readonly words: Words;
  readonly name: ParameterName;
  readonly usual: number;
  readonly value: number;
  readonly onChange: (name: ParameterName, value: number, dragging: boolean) => void;
}

/** One assumption: its number, how sure we are of it, and where it comes from. Like a lever's, its row stays while others move. */
export function BeliefRow({ words, name, usual, value, onChange }: Props) {
  const { label, min, max, whole, grade, sources } = PARAMETERS[name];
  const latest = useRef(onChange);
  latest.current = onChange;
  return useMemo(
    () => (
      <NumberRow
        words={words}
        id={`belief-${name}`}
        label={labelOf(words, name, label)}
        {...labelLangOf(words, name)}
        // A country's fitted value may lie outside the range of the default.
        min={Math.min(min, usual)}
        max={Math.max(max, usual)}
        whole={whole}
        unit={unitOf(words, name)}
        value={value}
        usual={usual}
        level={value === usual ? words.beliefs.asModel : words.beliefs.own}
        note={
          <>
            <span class="grade">{words.grades[grade]}</span>
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
    [words, name, usual, value],
  );
}
