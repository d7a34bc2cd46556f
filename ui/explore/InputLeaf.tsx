import { useState } from 'preact/hooks';
import { LEVERS } from '#sim';
import { BeliefRow } from '../choices/BeliefRow.tsx';
import { leverPrices } from '../choices/leverPrices.ts';
import { LeverRow } from '../choices/LeverRow.tsx';
import type { UsualStrategy } from '../choices/usualStrategy.ts';
import { withBelief, withContext, withLever, type AppState } from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import type { ExploreWords } from '../words/exploreEn.ts';
import { numberText } from '../words/outcomeText.ts';
import { unitOf } from '../words/model/parameterWords.ts';
import type { WorkbenchWords } from '../words/workbenchEn.ts';
import { inputLabel, isParameter, setValue, type InputName } from './inputNames.ts';
import { declarationOf } from './studyPoints.ts';

export interface InputLeafProps {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly bench: WorkbenchWords;
  readonly present: AppState;
  readonly usual: UsualStrategy;
}

interface Props extends InputLeafProps {
  readonly name: InputName;
}

/** One input of the model: what it is called, where it stands, its unit, range and evidence; opened, it can be changed and read up. */
export function InputLeaf({ name, words, explore, bench, present, usual }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const text = bench.tree;
  const declared = declarationOf(name);
  const own = setValue(present, name);
  const stand = usualValue(usual, name);
  const number = (value: number): string => numberText(value, present.language, { maximumSignificantDigits: 4 });
  const range = `${number(declared.min)} – ${number(declared.max)}`;
  return (
    <li>
      <details
        class="leaf"
        onToggle={(event) => {
          setIsOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <span class="leaf-label">{inputLabel(words, name)}</span>{' '}
          <span class="leaf-value">{number(own ?? stand)}</span>
          <small>
            {own === undefined ? null : <strong>{text.changed} · </strong>}
            {unitOf(words, name)} · {range} · {words.grades[declared.grade]}
          </small>
        </summary>
        {isOpen ? (
          <>
            <Row name={name} words={words} present={present} usual={usual} />
            <dl class="facts">
              <dt>{text.name}</dt>
              <dd>
                <code>{name}</code>
              </dd>
              <dt>{text.usual}</dt>
              <dd>{number(stand)}</dd>
              <dt>{text.kind}</dt>
              <dd>
                {explore.assumptions.natures[declared.nature]}
                {isParameter(name) ? `; ${text[declared.status]}` : null}
              </dd>
            </dl>
          </>
        ) : null}
      </details>
    </li>
  );
}

/** Where an input stands if nobody changes it. */
function usualValue(usual: UsualStrategy, name: InputName): number {
  if (isParameter(name)) return usual.parameters[name];
  return LEVERS[name].nature === 'context' ? usual.context[name] : usual.levers[name];
}

function Row({ name, words, present, usual }: Pick<Props, 'name' | 'words' | 'present' | 'usual'>) {
  const stand = usualValue(usual, name);
  const value = setValue(present, name) ?? stand;
  if (isParameter(name))
    return (
      <BeliefRow
        words={words}
        name={name}
        usual={stand}
        value={value}
        onChange={(belief, next, dragging) => {
          change((now) => withBelief(now, belief, next, usual.parameters[belief]), dragging ? belief : undefined);
        }}
      />
    );
  const isContext = LEVERS[name].nature === 'context';
  return (
    <LeverRow
      words={words}
      name={name}
      lever={LEVERS[name]}
      value={value}
      atPreset={stand}
      price={leverPrices({ ...usual.parameters, ...present.beliefs }, usual.place)[name]}
      onChange={(lever, next, dragging) => {
        change(
          (now) =>
            isContext ? withContext(now, lever, next === stand ? null : next) : withLever(now, lever, next, stand),
          dragging ? lever : undefined,
        );
      }}
    />
  );
}
