import { useMemo, useState } from 'preact/hooks';
import { LEVER_NAMES, LEVERS, PARAMETER_NAMES, PARAMETERS, type LeverName, type ParameterName } from '#sim';
import { BeliefRow } from '../choices/BeliefRow.tsx';
import type { UsualStrategy } from '../choices/usualStrategy.ts';
import { LeverRow } from '../choices/LeverRow.tsx';
import { leverPrices } from '../choices/leverPrices.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { withBelief, withContext, withLever, type AppState } from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import type { ExploreWords } from '../words/exploreEn.ts';
import { labelOf } from '../words/languages.ts';
import { aboutText } from '../words/model/parameterWords.ts';
import { declarationOf } from './studyPoints.ts';

interface Props {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly present: AppState;
  readonly usual: UsualStrategy;
  /** Name of the selected strategy, to which the levers belong. */
  readonly name: string;
}

/** Rows that are drawn at first: two hundred sliders at once make a slow page. */
const FIRST = 12;
const GRADES = ['A', 'B', 'C', 'D', 'assumption'] as const;
const NATURES = ['lever', 'context', 'belief', 'set-up'] as const;
const NAMES: readonly (LeverName | ParameterName)[] = [...LEVER_NAMES, ...PARAMETER_NAMES].filter(
  (name) => declarationOf(name).nature !== 'verification',
);

/** Everything the model reads, to be searched, read up and changed. */
export function AssumptionTable({ words, explore, present, usual, name: strategyName }: Props) {
  const text = explore.assumptions;
  const [search, setSearch] = useState('');
  const [nature, setNature] = useState('');
  const [grade, setGrade] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [all, setAll] = useState(false);
  const strategy = present.strategies[present.selected];
  const levers: Readonly<Partial<Record<string, number>>> = strategy?.levers ?? {};
  const isChanged = (name: string): boolean => name in present.beliefs || name in present.context || name in levers;
  const found = useMemo(() => {
    const asked = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
    return NAMES.filter((name) => {
      const declared = declarationOf(name);
      if (nature !== '' && declared.nature !== nature) return false;
      if (grade !== '' && declared.grade !== grade) return false;
      if (onlyChanged && !isChanged(name)) return false;
      const said = [name, labelOf(words, name, declared.label), aboutText(words, name), declared.label, declared.source]
        .join(' ')
        .toLowerCase();
      return asked.every((word) => said.includes(word));
    });
  }, [search, nature, grade, onlyChanged, words, onlyChanged ? present : null]);
  const { beliefs } = present;
  const prices = useMemo(() => leverPrices({ ...usual.parameters, ...beliefs }, usual.place), [usual, beliefs]);
  const shown = all ? found : found.slice(0, FIRST);

  return (
    <section class="panel assumptions" aria-labelledby="assumptions-title">
      <h2 id="assumptions-title">{text.title}</h2>
      <p class="hint">
        {text.hint} <strong>{strategyName}</strong>.
      </p>
      <div class="fields" role="search">
        <label class="wide">
          {text.search}
          <input
            type="search"
            value={search}
            onInput={(event) => {
              setSearch(event.currentTarget.value);
            }}
          />
        </label>
        <Choice label={text.nature} any={text.any} value={nature} onChange={setNature}>
          {NATURES.map((one) => [one, text.natures[one] ?? one])}
        </Choice>
        <Choice label={text.grade} any={text.any} value={grade} onChange={setGrade}>
          {GRADES.map((one) => [one, words.grades[one]])}
        </Choice>
        <label class="check">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => {
              setOnlyChanged(event.currentTarget.checked);
            }}
          />{' '}
          {text.changed}
        </label>
      </div>
      <p role="status" class="hint">
        {found.length === 0 ? text.none : text.found(shown.length, found.length)}
      </p>
      {shown.map((name) => (
        <Row key={name} name={name} words={words} present={present} usual={usual} prices={prices} />
      ))}
      {shown.length < found.length ? (
        <p>
          <button
            type="button"
            onClick={() => {
              setAll(true);
            }}
          >
            {text.more}
          </button>
        </p>
      ) : null}
    </section>
  );
}

interface RowProps extends Pick<Props, 'words' | 'present' | 'usual'> {
  readonly name: LeverName | ParameterName;
  readonly prices: ReturnType<typeof leverPrices>;
}

function Row({ name, words, present, usual, prices }: RowProps) {
  if (isParameter(name))
    return (
      <BeliefRow
        words={words}
        name={name}
        usual={usual.parameters[name]}
        value={present.beliefs[name] ?? usual.parameters[name]}
        onChange={(belief, value, dragging) => {
          change((now) => withBelief(now, belief, value, usual.parameters[belief]), dragging ? belief : undefined);
        }}
      />
    );
  const isContext = LEVERS[name].nature === 'context';
  const atPreset = isContext ? usual.context[name] : usual.levers[name];
  const moved = isContext ? present.context : (present.strategies[present.selected]?.levers ?? {});
  return (
    <LeverRow
      words={words}
      name={name}
      lever={LEVERS[name]}
      value={moved[name] ?? atPreset}
      atPreset={atPreset}
      price={prices[name]}
      onChange={(lever, value, dragging) => {
        change(
          (now) =>
            isContext
              ? withContext(now, lever, value === atPreset ? null : value)
              : withLever(now, lever, value, atPreset),
          dragging ? lever : undefined,
        );
      }}
    />
  );
}

function isParameter(name: LeverName | ParameterName): name is ParameterName {
  return Object.hasOwn(PARAMETERS, name);
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: readonly (readonly [value: string, text: string])[];
}

function Choice({ label, any, value, onChange, children }: ChoiceProps) {
  return (
    <SelectField label={label} value={value} onChange={onChange}>
      <option value="">{any}</option>
      {children.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
