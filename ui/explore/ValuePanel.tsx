import { useMemo } from 'preact/hooks';
import { countBest, FEWEST_PAIRS, publicValue, PUBLIC_VALUE_PARTS, runSpread, type PublicValuePart } from '#analysis';
import { numberText, rangeText } from '../words/outcomeText.ts';
import type { RunRecord } from '../state/comparisonData.ts';
import { WEIGHT_RANGE, withWeight, type AppState } from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { FigureTable } from '../parts/FigureTable.tsx';
import type { PanelProps } from './panelProps.ts';
import { standing } from './standing.ts';

const PARTS = Object.keys(PUBLIC_VALUE_PARTS) as readonly PublicValuePart[];

/** The public value index, never without what it is made of, and with weights that anybody may move. */
export function ValuePanel({ words, explore, present, data, names, point }: PanelProps) {
  const text = explore.value;
  const { language, weights } = present;
  const values = useMemo(
    () => data.strategies.map(({ runs }) => runs.map((run) => valueAt(run, weights, point))),
    [data, weights, point],
  );
  const indices = values.map((runs) => Float64Array.from(runs, (value) => value?.index ?? NaN));
  const best = countBest(
    indices.map((one, n) => ({ strategy: String(n), values: one })),
    1,
  );
  const most = best.indexOf(Math.max(...best));
  const counted = Math.min(...indices.map((one) => one.filter(Number.isFinite).length));
  // Highest beyond chance is what every other is clearly behind, once all runs are in.
  const isSure =
    !data.strategies.some(({ waiting }) => waiting) &&
    indices.every((one, n) => n === most || standing([indices[most] ?? new Float64Array(0), one]) === 'first');
  const tell = isSure ? text.ahead : text.aheadPerhaps;
  const cell = (runs: Float64Array) => {
    const { median, ...spread } = runSpread(runs);
    // Under ten runs there is no range: it would be that of the luck of a few.
    const isFew = runs.filter(Number.isFinite).length < FEWEST_PAIRS;
    const { low, high } = isFew ? { low: NaN, high: NaN } : spread;
    const read = (value: number): string =>
      Number.isFinite(value)
        ? numberText(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
        : '–';
    return { value: median, text: `${read(median)} (${rangeText({ low, high }, read)})` };
  };
  return (
    <section class="panel" aria-labelledby="value-title">
      <h2 id="value-title">{text.title}</h2>
      <p class="hint">{text.hint}</p>
      <div class="fields">
        {PARTS.map((part) => (
          <NumberField
            key={part}
            label={text.weight(text.parts[part])}
            value={weights[part] ?? PUBLIC_VALUE_PARTS[part].weight}
            min={WEIGHT_RANGE[0]}
            max={WEIGHT_RANGE[1]}
            whole={false}
            onChange={(value) => {
              change((now) => withWeight(now, part, value));
            }}
          />
        ))}
      </div>
      <FigureTable
        caption={text.title}
        head={[words.outcome, ...names]}
        rows={[
          [text.index, ...indices.map(cell)],
          ...PARTS.map((part) => [
            text.parts[part],
            ...values.map((runs) => cell(Float64Array.from(runs, (value) => value?.parts[part] ?? NaN))),
          ]),
        ]}
        csv={{ label: explore.study.csv, file: 'public-value.csv' }}
      />
      {counted === 0 ? null : <p>{tell(names[most] ?? '', best[most] ?? 0, counted)}</p>}
    </section>
  );
}

interface ValueAtPoint {
  readonly index: number;
  readonly parts: Readonly<Record<PublicValuePart, number>>;
}

/** Index and parts of a run at one point. */
function valueAt(run: RunRecord | undefined, weights: AppState['weights'], point: number): ValueAtPoint | undefined {
  if (run === undefined) return undefined;
  const at = (metric: string): Float64Array => Float64Array.of(run.series[metric]?.[point] ?? NaN);
  const series = Object.fromEntries(
    PARTS.map((part) => [PUBLIC_VALUE_PARTS[part].metric, at(PUBLIC_VALUE_PARTS[part].metric)]),
  );
  const { index, parts } = publicValue(series as Parameters<typeof publicValue>[0], { weights });
  return {
    index: index[0] ?? NaN,
    parts: Object.fromEntries(PARTS.map((part) => [part, parts[part][0] ?? NaN])) as Record<PublicValuePart, number>,
  };
}
