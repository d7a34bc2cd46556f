import { readFileSync } from 'node:fs';
import { MAIN_METRICS, moneyText, readingFinding, verdictOf, VOICES } from '#runs';
import { PRESETS, type PresetName } from '#scenarios';
import {
  betterOf,
  LANGUAGES,
  labelOf,
  outcomeText,
  pointAt,
  readingsAt,
  startState,
  storyOf,
  type ComparisonData,
  type Language,
  type RunRecord,
} from '#ui';

const PUBLIC = new URL('../../ui/public/', import.meta.url);

interface Header {
  readonly place: string;
  readonly country: ComparisonData['country'];
  readonly gradient: ComparisonData['gradient'];
  readonly size: ComparisonData['size'];
  readonly months: readonly number[];
  readonly replicates: number;
  readonly strategies: readonly { readonly title: string; readonly fingerprint: string }[];
}

/** The comparison that ships for the start in a language, as the page has it before anything has run. */
function shippedComparison(language: Language): ComparisonData {
  const file = `comparison-${startState(language).place.toLowerCase()}`;
  const header = JSON.parse(readFileSync(new URL(`${file}.json`, PUBLIC), 'utf8')) as Header;
  const bytes = readFileSync(new URL(`${file}.bin`, PUBLIC));
  const { months, replicates } = header;
  const runOf = (strategy: number, replicate: number): RunRecord => ({
    series: Object.fromEntries(
      MAIN_METRICS.map((metric, m) => {
        const from = ((strategy * replicates + replicate) * MAIN_METRICS.length + m) * months.length;
        return [metric, months.map((_, n) => bytes.readFloatLE(4 * (from + n)))];
      }),
    ),
    byFifth: null,
    events: [],
    fingerprint: '',
  });
  return {
    ...header,
    warnings: [],
    judgesAreas: true,
    strategies: header.strategies.map(({ title }, strategy) => ({
      title,
      waiting: false,
      preview: null,
      runs: Array.from({ length: replicates }, (_, replicate) => runOf(strategy, replicate)),
    })),
  };
}

/** What a reader sees first: the sentences, and the verdict on every main outcome of the second strategy. */
export function firstScreen(language: Language): { readonly sentences: string; readonly verdicts: string } {
  const words = LANGUAGES[language];
  const data = shippedComparison(language);
  const names = startState(language).strategies.map(({ preset }) =>
    labelOf(words, preset, PRESETS[preset as PresetName].title),
  );
  const point = pointAt(data, 120);
  const money = (pounds: number): string => moneyText(pounds, data.country, language);
  const { gain, cost, others } = storyOf(words, language, data, point, 1, names, money);
  const rows = MAIN_METRICS.flatMap((metric) => {
    const [today, asked] = readingsAt(data, metric, point);
    if (today === undefined || asked === undefined) return [];
    const finding = readingFinding({ outcome: metric, month: 120, better: betterOf(metric), missing: 0 }, asked);
    const level = (value: number): string =>
      metric === 'leverCost' ? money(value) : outcomeText(metric, value, language);
    const label = [words.metrics[metric], words.counts[metric]].filter((part) => part !== undefined).join(', ');
    const cells = [label, level(today.median), level(asked.median)];
    return [[...cells, finding === null ? '' : verdictOf(VOICES[language], finding)]];
  });
  const head = ['', names[0] ?? '', names[1] ?? '', ''];
  return {
    sentences: `> ${[gain, cost, ...others].filter((part) => part !== null).join(' ')}`,
    verdicts: table([head, ...rows]),
  };
}

/** A table as Prettier pads it. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line([], '-'), ...rest.map((row) => line(row))].join('\n');
}
