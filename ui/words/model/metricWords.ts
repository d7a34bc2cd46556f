import { isLever, METRIC_NAMES, METRICS, type LeverName, type MetricName } from '#sim';
import type { MainMetric } from '#runs';
import type { Words } from '../en.ts';

/** Channels that have an acceptance and a count of newcomers of their own. */
type Channel = 'Tie' | 'OpenCall' | 'Lot' | 'UniversalArena' | 'Outreach';
type ChannelMetric = `${'acceptance' | 'newcomers'}${Channel}`;
type CostMetric = Extract<MetricName, `cost${Capitalize<LeverName>}`>;

/** What a metric is called, and in a line what it is. The main ones are called so in the first catalogue. */
type MetricText<Name> = Name extends MainMetric
  ? { readonly about: string }
  : { readonly label: string; readonly about: string };

/** Every metric in another language than English, which the model's declarations have. What is composed is written once. */
export interface MetricWords {
  readonly metrics: { readonly [Name in Exclude<MetricName, ChannelMetric | CostMetric>]: MetricText<Name> };
  readonly channels: Readonly<Record<Channel, string>>;
  readonly acceptance: (channel: string) => MetricText<ChannelMetric>;
  readonly newcomers: (channel: string) => MetricText<ChannelMetric>;
  /** What a lever costs now: from what it is called. */
  readonly leverCost: (lever: string) => MetricText<CostMetric>;
  /** Units by the model's own words for them. */
  readonly units: Readonly<Record<string, string>>;
}

/** The words of the page with those of all metrics; what the first catalogue says of the main ones stays. */
export function withMetricWords(words: Words, more: MetricWords): Words {
  const texts = METRIC_NAMES.map((name) => [name, textOf(words, more, name)] as const);
  const labels = Object.fromEntries(texts.flatMap(([name, { label }]) => (label === undefined ? [] : [[name, label]])));
  const units = Object.fromEntries(
    METRIC_NAMES.flatMap((name) => {
      const unit = more.units[METRICS[name].unit];
      return unit === undefined ? [] : [[name, unit]];
    }),
  );
  return {
    ...words,
    metrics: { ...labels, ...words.metrics },
    metricNotes: Object.fromEntries(texts.map(([name, { about }]) => [name, about])),
    units: { ...units, ...words.units },
  };
}

function textOf(
  words: Words,
  more: MetricWords,
  name: MetricName,
): { readonly label?: string; readonly about: string } {
  if (Object.hasOwn(more.metrics, name)) return more.metrics[name as keyof MetricWords['metrics']];
  for (const [channel, called] of Object.entries(more.channels)) {
    if (name === `acceptance${channel}`) return more.acceptance(called);
    if (name === `newcomers${channel}`) return more.newcomers(called);
  }
  const lever = uncapitalised(name.slice('cost'.length));
  if (!isLever(lever)) throw new Error(`${name}: a metric without words`);
  return more.leverCost(uncapitalised(words.labels[lever] ?? lever));
}

function uncapitalised(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
