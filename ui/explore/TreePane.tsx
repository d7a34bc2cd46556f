import { useMemo, useState } from 'preact/hooks';
import { METRIC_GROUPS, METRICS, type MetricGroup, type MetricName } from '#sim';
import { SelectField } from '../parts/SelectField.tsx';
import { change } from '../state/pageState.ts';
import { numberText, outcomeLabel, unitText } from '../words/outcomeText.ts';
import { InputLeaf, type InputLeafProps } from './InputLeaf.tsx';
import { INPUT_NAMES, inputWords, setValue, type InputGroup } from './inputNames.ts';
import { askedWords, isFound } from '../parts/isFound.ts';
import { declarationOf } from './studyPoints.ts';
import { TreeGroup } from './TreeGroup.tsx';

interface Props extends InputLeafProps {
  /** Name of the selected strategy, to which the levers belong. */
  readonly strategy: string;
  /** An outcome was chosen. */
  readonly onOutcome: () => void;
}

const GRADES = ['A', 'B', 'C', 'D', 'assumption'] as const;
/** Of so many rows that were found every branch is open; of more they are counted, and opened by hand. */
const OPEN_AT_MOST = 40;
const METRICS_BY_GROUP = Object.entries(METRIC_GROUPS) as [MetricGroup, readonly MetricName[]][];
const INPUTS_BY_GROUP = Object.entries(INPUT_NAMES) as [InputGroup, (typeof INPUT_NAMES)[InputGroup]][];

/** Everything that the model counts and everything that it reads, by what it is about, to be searched and opened. */
export function TreePane({ words, explore, bench, present, usual, strategy, onOutcome }: Props) {
  const text = bench.tree;
  const [typed, setTyped] = useState('');
  const [grade, setGrade] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const asked = useMemo(() => askedWords(typed), [typed]);

  const metricWords = useMemo(
    () =>
      new Map(
        METRICS_BY_GROUP.flatMap(([, names]) => names).map((name) => {
          const { label, unit, definition } = METRICS[name];
          return [name, [name, outcomeLabel(words, name), label, unit, unitText(words, name), definition].join(' ')];
        }),
      ),
    [words],
  );
  const inputsWords = useMemo(
    () => new Map(INPUTS_BY_GROUP.flatMap(([, names]) => names).map((name) => [name, inputWords(words, name)])),
    [words],
  );

  const metrics = METRICS_BY_GROUP.map(
    ([group, names]) => [group, names.filter((name) => isFound(asked, metricWords.get(name) ?? ''))] as const,
  );
  const own = Object.keys(present.outcomes).filter((name) => isFound(asked, `${name} ${present.outcomes[name] ?? ''}`));
  const inputs = INPUTS_BY_GROUP.map(
    ([group, names]) =>
      [
        group,
        names.filter(
          (name) =>
            (grade === '' || declarationOf(name).grade === grade) &&
            (!onlyChanged || setValue(present, name) !== undefined) &&
            isFound(asked, inputsWords.get(name) ?? ''),
        ),
      ] as const,
  );
  const countOf = (groups: readonly (readonly [string, readonly string[]])[]): number =>
    groups.reduce((sum, [, names]) => sum + names.length, 0);
  const outcomeCount = countOf(metrics) + own.length;
  const inputCount = countOf(inputs);
  const isOpen = (isAsked: boolean, count: number): boolean => isAsked && count <= OPEN_AT_MOST;
  const openOutcomes = isOpen(asked.length > 0, outcomeCount);
  const openInputs = isOpen(asked.length > 0 || onlyChanged, inputCount);
  const number = (count: number): string => numberText(count, present.language);

  const outcome = (name: string) => (
    <li key={name}>
      <button
        type="button"
        class="leaf"
        aria-current={name === present.outcome ? 'true' : undefined}
        onClick={() => {
          change((now) => ({ ...now, outcome: name }));
          onOutcome();
        }}
      >
        <span class="leaf-label">{outcomeLabel(words, name)}</span>
        <small>
          {unitText(words, name)} <code>{name}</code>
        </small>
      </button>
    </li>
  );
  const inputTitle = (group: InputGroup): string =>
    group === 'levers' ? text.levers(strategy) : group === 'context' ? text.context : text.parameterGroups[group];
  return (
    <section class="panel tree" aria-labelledby="tree-title">
      <h2 id="tree-title">{text.title}</h2>
      <div role="search">
        <label class="tree-search">
          {text.search}
          <input
            type="search"
            value={typed}
            aria-describedby="tree-hint"
            autoComplete="off"
            spellcheck={false}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </label>
        <p class="hint" id="tree-hint">
          {text.searchHint}
        </p>
      </div>
      <p role="status" class="hint">
        {outcomeCount + inputCount === 0 ? text.none : text.found(number(outcomeCount), number(inputCount))}
      </p>
      <h3>{text.outcomes}</h3>
      <p class="hint">{text.outcomesHint}</p>
      {metrics.map(([group, names]) =>
        names.length === 0 ? null : (
          <TreeGroup
            key={`${group} ${openOutcomes}`}
            title={text.metricGroups[group]}
            count={names.length}
            opened={openOutcomes || (asked.length === 0 && names.some((name) => name === present.outcome))}
          >
            {() => names.map(outcome)}
          </TreeGroup>
        ),
      )}
      {own.length === 0 ? null : (
        <TreeGroup key={`own ${openOutcomes}`} title={text.own} count={own.length} opened>
          {() => own.map(outcome)}
        </TreeGroup>
      )}
      <h3>{text.settings}</h3>
      <p class="hint">{text.settingsHint(strategy)}</p>
      <div class="fields">
        <SelectField label={text.grade} value={grade} onChange={setGrade}>
          <option value="">{text.anyGrade}</option>
          {GRADES.map((one) => (
            <option key={one} value={one}>
              {words.grades[one]}
            </option>
          ))}
        </SelectField>
        <label class="check">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => {
              setOnlyChanged(event.currentTarget.checked);
            }}
          />{' '}
          {text.onlyChanged}
        </label>
      </div>
      {inputs.map(([group, names]) =>
        names.length === 0 ? null : (
          <TreeGroup key={`${group} ${openInputs}`} title={inputTitle(group)} count={names.length} opened={openInputs}>
            {() =>
              names.map((name) => (
                <InputLeaf
                  key={name}
                  name={name}
                  words={words}
                  explore={explore}
                  bench={bench}
                  present={present}
                  usual={usual}
                />
              ))
            }
          </TreeGroup>
        ),
      )}
    </section>
  );
}
