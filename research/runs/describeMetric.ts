import { METRICS, STOCKS, type MetricName } from '#sim';

/** Name of the index that `--metric publicValue` shows together with what it is made of. */
export const PUBLIC_VALUE = 'publicValue';

/** What a figure is called, its unit, and which way it is better: +1 up, −1 down, 0 it depends. */
export interface Description {
  readonly label: string;
  readonly unit: string;
  readonly better: -1 | 0 | 1;
}

/** Describes a metric, the public value index, a line of the ledger (`trust: contagion`) or an own outcome, as a comparison reads it. */
export function describeMetric(name: string): Description {
  if (name in METRICS) {
    const { label, unit, kind, better } = METRICS[name as MetricName];
    return { label, unit: kind === 'monthly count' ? `${unit}, mean of the year` : unit, better };
  }
  if (name === PUBLIC_VALUE) return { label: 'Public value index', unit: 'index 0 to 1', better: 1 };
  const isLedger = STOCKS.some((stock) => name.startsWith(`${stock}: `));
  return { label: name, unit: isLedger ? 'change since month 0' : 'own outcome', better: 0 };
}
