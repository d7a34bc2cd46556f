import { FIFTHS } from '#runs';
import { apportion } from '#sim';
import type { AreaSeries } from '../state/comparisonData.ts';

/**
 * How many of 100 adults of a fifth are not engaged, take part now and then, volunteer, are enthusiasts, have burnt out and stay
 * away: whole people by largest remainder, from the mean of the runs at a month.
 */
export function hundredAdults(runs: readonly AreaSeries[], fifth: number, month: number): Int32Array {
  const mean = (metric: string): number =>
    runs.reduce((sum, { fifths }) => sum + (fifths?.[metric]?.[FIFTHS * month + fifth] ?? NaN), 0) / runs.length;
  const [participants, volunteers, enthusiasts, burntOut] = [
    mean('participants'),
    mean('volunteers'),
    mean('enthusiasts'),
    mean('burntOut'),
  ];
  const none = Math.max(0, 1 - participants - volunteers - burntOut);
  return apportion(100, [none, participants, Math.max(0, volunteers - enthusiasts), enthusiasts, burntOut], 0);
}
