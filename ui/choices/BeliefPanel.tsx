import { PARAMETERS, type ParameterName, type Parameters } from '#sim';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';
import { BeliefRow } from './BeliefRow.tsx';

/** Assumptions that most arguments are about; Explore has all of them. */
export const FIRST_BELIEFS: readonly ParameterName[] = [
  'trustMean',
  'meanContacts',
  'fatigueRate',
  'exitFatigue',
  'lossFactor',
  'hearsay',
  'acceptResponsiveness',
  'coordinationNeed',
  'crossPressureScale',
  'respendLocal',
  'preventableShare',
  'localEffect',
  'incomeToTaxBase',
  'heardFrom',
  'resilienceSpread',
];

interface Props {
  readonly words: Words;
  /** As the model has them in this country. */
  readonly usual: Parameters;
  readonly beliefs: Readonly<Partial<Record<ParameterName, number>>>;
  readonly onChange: (name: ParameterName, value: number, dragging: boolean) => void;
  readonly onReset: () => void;
}

/** How we think the world works: not ours to choose, and the same for every strategy. What was changed is counted and listed. */
export function BeliefPanel({ words, usual, beliefs, onChange, onReset }: Props) {
  const changed = (Object.keys(beliefs) as ParameterName[]).filter((name) => beliefs[name] !== undefined);
  const others = changed.filter((name) => !FIRST_BELIEFS.includes(name));
  const row = (name: ParameterName) => (
    <BeliefRow
      key={name}
      words={words}
      name={name}
      usual={usual[name]}
      value={beliefs[name] ?? usual[name]}
      onChange={onChange}
    />
  );
  return (
    <details class="panel beliefs" open={changed.length > 0}>
      <summary>
        <h2>
          {words.beliefs.title} <small>({words.beliefs.changed(changed.length)})</small>
        </h2>
      </summary>
      <p class="hint">{words.beliefs.hint}</p>
      {changed.length > 0 ? (
        <>
          <ul class="changed">
            {changed.map((name) => (
              <li key={name}>
                {labelOf(words, name, PARAMETERS[name].label)}: {usual[name]} → {beliefs[name]}
              </li>
            ))}
          </ul>
          <button type="button" onClick={onReset}>
            {words.beliefs.reset}
          </button>
        </>
      ) : null}
      {FIRST_BELIEFS.map(row)}
      {others.map(row)}
      <p class="hint">{words.beliefs.all}</p>
    </details>
  );
}
