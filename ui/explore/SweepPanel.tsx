import { useEffect, useState } from 'preact/hooks';
import { numberText } from '../words/outcomeText.ts';
import { SelectField } from '../parts/SelectField.tsx';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import type { ExploreWords } from '../words/exploreEn.ts';
import { MOST_ROWS, openSweep, type OpenedSweep, type SweepProblem } from './openSweep.ts';
import { SweepView } from './SweepView.tsx';

interface Props {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly language: Language;
}

/** The results of a sweep from this machine's disk: what was run, and any outcome against any factor. */
export function SweepPanel({ words, explore, language }: Props) {
  const text = explore.sweep;
  const [sweep, setSweep] = useState<OpenedSweep | null>(null);
  const [reading, setReading] = useState('');
  const [problem, setProblem] = useState('');

  async function take(list: FileList | null): Promise<void> {
    const files = Array.from(list ?? []);
    if (files.length === 0) return;
    setProblem('');
    setReading(files[0]?.webkitRelativePath.split('/')[0] ?? files[0]?.name ?? '');
    const opened = await openSweep(files);
    setReading('');
    if (opened.ok) setSweep(opened.value);
    else setProblem(problemText(opened.problem));
  }
  function problemText(of: SweepProblem): string {
    if (of.kind === 'missing') return `${text.missing} ${of.files.join(', ')}`;
    if (of.kind === 'tooLarge') return text.tooLarge(of.file, numberText(MOST_ROWS, language));
    return of.kind === 'lacks' ? text.lacks(of.file, of.column) : text.unreadable(of.file, of.reason);
  }
  const input = (label: string, folder: boolean) => (
    <label>
      {label}
      <input
        type="file"
        multiple
        {...(folder ? { webkitdirectory: true } : { accept: '.parquet,.csv' })}
        onChange={(event) => {
          void take(event.currentTarget.files);
        }}
      />
    </label>
  );
  return (
    <section class="panel sweep" aria-labelledby="sweep-title">
      <h2 id="sweep-title">{text.title}</h2>
      <p class="hint">{text.hint}</p>
      <div class="fields">
        {input(text.folder, true)}
        {input(text.files, false)}
      </div>
      <p role="status">{reading === '' ? null : text.reading(reading)}</p>
      {problem === '' ? null : <p role="alert">{problem}</p>}
      {sweep === null ? null : <OpenSweep words={words} explore={explore} language={language} sweep={sweep} />}
    </section>
  );
}

/** What is looked at in an open sweep. */
interface Looking {
  readonly outcome: string;
  readonly month: number;
  readonly area: string;
  readonly x: string;
  readonly second: string;
}

function OpenSweep({ words, explore, language, sweep }: Props & { readonly sweep: OpenedSweep }) {
  const text = explore.sweep;
  const [looking, setLooking] = useState<Looking>(() => firstLook(sweep));
  const [values, setValues] = useState<Float64Array | null>(null);
  useEffect(() => {
    setLooking(firstLook(sweep));
  }, [sweep]);
  const { outcome, month, area, x, second } = looking;
  useEffect(() => {
    let asked = true;
    async function read(): Promise<void> {
      const found = await sweep.valuesOf(outcome, month, area);
      if (asked) setValues(found);
    }
    void read();
    return () => {
      asked = false;
    };
  }, [sweep, outcome, month, area]);
  const choice = (label: string, key: keyof Looking, options: readonly (readonly [string, string])[]) => (
    <SelectField
      label={label}
      value={String(looking[key])}
      onChange={(value) => {
        setLooking({ ...looking, [key]: key === 'month' ? Number(value) : value });
      }}
    >
      {options.map(([value, said]) => (
        <option key={value} value={value}>
          {said}
        </option>
      ))}
    </SelectField>
  );
  const same = (names: readonly (string | number)[]) => names.map((one) => [String(one), String(one)] as const);
  const numeric = sweep.factors.filter(({ texts }) => texts === null).map(({ name }) => name);
  const number = (value: number): string => numberText(value, language);
  return (
    <>
      <p>{text.about(number(sweep.runs.length), number(sweep.pointCount), number(sweep.failed))}</p>
      <div class="fields">
        {choice(text.outcome, 'outcome', same(sweep.outcomes))}
        {choice(text.month, 'month', same(sweep.months))}
        {choice(text.area, 'area', same(sweep.areas))}
        {choice(text.x, 'x', [['', text.nothing], ...same(sweep.factors.map(({ name }) => name))])}
        {numeric.includes(x)
          ? choice(text.second, 'second', [['', text.none], ...same(numeric.filter((one) => one !== x))])
          : null}
      </div>
      {values === null ? null : (
        <SweepView
          words={words}
          explore={explore}
          language={language}
          sweep={sweep}
          values={values}
          outcome={outcome}
          x={x}
          second={numeric.includes(x) && second !== x ? second : ''}
        />
      )}
    </>
  );
}

function firstLook({ outcomes, months, areas, factors }: OpenedSweep): Looking {
  const numeric = factors.find(({ texts }) => texts === null);
  return {
    outcome: outcomes.includes('needMet') ? 'needMet' : (outcomes[0] ?? ''),
    month: months.at(-1) ?? 0,
    area: areas.includes('municipality') ? 'municipality' : (areas[0] ?? ''),
    x: numeric?.name ?? factors[0]?.name ?? '',
    second: '',
  };
}
