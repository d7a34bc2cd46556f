import { drawPicture, element, inlineSvg, pageFrame, weighed } from '#pictures';
import type { CalibrationResult } from './calibrationResult.ts';

const BARS = 20;

/** A page with one small picture per coefficient: its posterior over the whole prior range, its default, and the central points. */
export function marginalsPicture(result: CalibrationResult): string {
  const { title, coefficients, found } = result;
  const { particles } = found.state;
  const weights = particles.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const picture = drawPicture({
    kind: 'marginals',
    title: 'Posterior of each coefficient',
    description: `Bars: share of the posterior in each of ${BARS} equal parts of the prior range. Lines: default, central point, and central point of those nearest to all bands at full size.`,
    series: ['default', 'central point', 'central point of the best at full size'],
    even: 'flat prior',
    cells: coefficients.map(({ name, prior, start, central, centralOfBest, identified }, k) => ({
      label: name,
      note: identified,
      from: prior[0],
      to: prior[1],
      shares: weighed(
        particles.map(({ units }) => units[k] ?? NaN),
        [0, 1],
        BARS,
        weights.map((weight) => weight / total),
      ),
      lines: [start, central, centralOfBest],
    })),
  });
  const lead = 'Posterior of each coefficient over its prior range, in bars.';
  return pageFrame({
    title,
    body: [element('h1', {}, title), element('p', {}, lead), inlineSvg('marginals', picture)],
  });
}
