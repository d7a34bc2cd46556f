import { shortNumber, type BandPicture } from '#pictures';
import type { CaseFinding } from './runCase.ts';
import type { CasePanel, ValidationCase } from './validationCase.ts';

/** One panel of a case: median and band of each arm, and the published figures as crosses. */
export function casePicture(one: ValidationCase, panel: CasePanel, finding: CaseFinding): BandPicture {
  const points = finding.points.filter((point) => point.panel === panel.id);
  const series = panel.arms.flatMap((arm) => {
    const band = finding.bands[panel.id]?.[arm];
    if (band === undefined) return [];
    const { low, median, high } = band;
    const quantiles = [low, median, high].map((values, n) => ({ share: [0.05, 0.5, 0.95][n] ?? NaN, values }));
    // An arm has its colour in every panel, and none the black of a baseline.
    return [{ label: one.arms[arm]?.label ?? arm, style: 1 + Object.keys(one.arms).indexOf(arm), quantiles }];
  });
  const ends = series.map(({ label, quantiles }) => {
    const [low, median, high] = quantiles.map(({ values }) => shortNumber(values.at(-1) ?? null));
    return `${label} ${median} (${low} to ${high})`;
  });
  return {
    kind: 'band',
    title: `${one.title}: ${panel.title}`,
    description: `Median of each course, in a band that holds nine runs of ten; after ${one.months / 12} years: ${ends.join('; ')}.`,
    x: { label: `years after ${one.firstYear}`, unit: '' },
    y: { label: panel.title, unit: panel.unit },
    at: Array.from({ length: one.months + 1 }, (_, month) => month / 12),
    series,
    ...(points.length === 0
      ? {}
      : { crosses: { label: 'published', points: points.map(({ month, value }) => ({ x: month / 12, y: value })) } }),
  };
}
