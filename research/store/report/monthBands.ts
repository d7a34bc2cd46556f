import { quantileType7, sortedNumbers } from '#analysis';
import type { Checked } from '#sim';
import { MUNICIPALITY } from '../disk/municipality.ts';
import { readOutcomes } from '../tables/readTables.ts';
import type { ResultPicture, ResultTable } from '../findings/analysisResult.ts';
import type { SweepResults } from '../findings/openResults.ts';
import type { OutcomeColumn } from '../findings/outcomeColumn.ts';
import { ALONE, honestDecimals, percent, plainNumber, type BandPicture } from '#pictures';

type Quantiles = BandPicture['series'][number]['quantiles'];

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;
/** With fewer runs there is nothing between which others could lie. */
const FEWEST_RUNS = 2;
/** With fewer months there is no course to see. */
const FEWEST_MONTHS = 3;

/** The course of outcomes over the recorded months, as quantiles over all runs. Nothing where hardly any months were recorded. */
export async function monthBands(
  { dir, essence }: SweepResults,
  outcomes: readonly OutcomeColumn[],
): Promise<Checked<{ readonly pictures: readonly ResultPicture[]; readonly tables: readonly ResultTable[] }>> {
  const { months } = essence.record;
  const shown = outcomes.filter(({ isConstraint }) => !isConstraint);
  if (months.length < FEWEST_MONTHS || shown.length === 0) return { ok: true, value: { pictures: [], tables: [] } };
  const read = await readOutcomes(dir, { columns: shown.map(({ name }) => name), area: MUNICIPALITY });
  if (!read.ok) return read;
  const { month, columns } = read.value;
  const known = shown.filter(({ name }) => columns[name]?.some((value) => Number.isFinite(value)) ?? false);
  const found = known.map((outcome) => {
    const values = columns[outcome.name] ?? new Float64Array(0);
    const sorted = months.map((at) => sortedNumbers(values.filter((_value, row) => month[row] === at)));
    const quantileOf = (share: number) => (list: Float64Array) =>
      share === 0.5 || list.length >= FEWEST_RUNS ? quantileType7(list, share) : NaN;
    const quantiles = SHARES.map((share) => ({ share, values: sorted.map(quantileOf(share)) }));
    return { outcome, sorted, quantiles };
  });
  const table: ResultTable = {
    name: 'months',
    title: 'Quantiles over all runs, month by month',
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'month', label: 'Month', format: 'count' },
      { name: 'runs', label: 'Runs', format: 'count' },
      ...SHARES.map((share) => ({ name: `q${share}`, label: percent(share), format: 'number' as const })),
    ],
    rows: found.flatMap(({ outcome, sorted, quantiles }) =>
      months.map((at, m) => [
        outcome.name,
        at,
        sorted[m]?.length ?? 0,
        ...quantiles.map(({ values }) => values[m] ?? NaN),
      ]),
    ),
    rowDecimals: found.flatMap(({ quantiles }) =>
      months.map(() => honestDecimals(quantiles.flatMap(({ values }) => values))),
    ),
  };
  return {
    ok: true,
    value: {
      pictures: found.map(({ outcome, quantiles, sorted }) =>
        picture(outcome, months, { quantiles, runs: sorted.map(({ length }) => length) }),
      ),
      tables: [table],
    },
  };
}

function picture(
  outcome: OutcomeColumn,
  months: readonly number[],
  { quantiles, runs }: { readonly quantiles: Quantiles; readonly runs: readonly number[] },
): ResultPicture {
  const decimals = honestDecimals(quantiles.flatMap(({ values }) => values));
  const at = (share: number, m: number): string =>
    plainNumber(quantiles.find((one) => one.share === share)?.values[m] ?? NaN, decimals);
  const last = months.length - 1;
  const said = (m: number): string => {
    const count = runs[m] ?? 0;
    if (count < FEWEST_RUNS)
      return `month ${months[m]}: ${count === 0 ? 'no run has a value' : `one run, ${at(0.5, m)}`}`;
    return `month ${months[m]}: median of ${count} runs ${at(0.5, m)}, nine of ten from ${at(0.05, m)} to ${at(0.95, m)}`;
  };
  return {
    kind: 'band',
    title: `${outcome.label} over the months`,
    description: `Line of the median over all runs, in bands that hold half and nine tenths of them. ${said(0)}; ${said(last)}.`,
    table: 'months',
    outcome: outcome.name,
    x: { label: 'Month', unit: '' },
    y: { label: outcome.label, unit: outcome.unit },
    at: months,
    series: [{ label: outcome.label, style: ALONE, quantiles }],
  };
}
