import { shortNumber } from '#pictures';
import type { Calibration } from './calibration.ts';
import type { ConfirmedPoint } from './confirmPosterior.ts';
import type { CalibrationResult, Coverage } from './calibrationResult.ts';

/** The result in words and tables, as Markdown. */
export function calibrationReport(calibration: Calibration, result: CalibrationResult): string {
  const { search, citizens, fullCitizens, pilotSeeds, screen } = calibration;
  const seeds = (of: 'seeds' | 'fullSeeds'): string =>
    calibration.arms.map((arm) => `${arm.name} ${arm[of]}`).join(', ');
  const sample = result.confirmation.points.filter(({ weight }) => weight > 0);
  const notIdentified = result.coefficients.filter(({ identified }) => identified === 'not identified');
  const sections = [
    `# Calibration: ${result.title}`,
    `Profile ${result.country}, model version ${result.model}, targets file ${result.hash.slice(0, 16)}. ${result.simulations} simulations of ${citizens} citizens in the search (seeds: ${seeds('seeds')}); points confirmed with ${fullCitizens} citizens and other seeds (${seeds('fullSeeds')}).`,
    `## How`,
    `Morris screen, then adaptive population Monte Carlo by approximate Bayesian computation (Lenormand, Jabot & Deffuant 2013), component-wise normal kernel of twice the weighted variance cut to the prior (Beaumont et al. 2009; Filippi et al. 2013), ${search.particles} particles, ${search.quantile} kept. Distance: root of the sum of squared excesses over bands, each ÷ √(scale² + noise²), noise being the standard error of the median over the seeds of the search, from ${pilotSeeds} seeds at the start point. Where ${citizens} citizens read differently from ${fullCitizens} at the start point beyond chance, the difference is added to every reading of the search. Priors are uniform on the declared ranges.`,
    `The search ended: ${ENDS[result.ended] ?? result.ended}. The start point has distance ${shortNumber(result.startDistance)}, as the search sees it. Effective size of the posterior ${shortNumber(result.effective)} of ${result.found.state.particles.length} particles.`,
    table(
      ['generation', 'proposed', 'acceptance', 'tolerance', 'kept', 'effective', 'least', 'median'],
      result.found.state.trace.map((row) => [
        String(row.generation),
        String(row.proposed),
        shortNumber(row.acceptance),
        shortNumber(row.tolerance),
        String(row.kept),
        shortNumber(row.effective),
        shortNumber(row.least),
        shortNumber(row.median),
      ]),
    ),
    `## Targets`,
    `Share inside: of the posterior weight while searching; of the sample at full size (medians over seeds), and of its seeds; of the seeds of the central point, and of the central one among the points nearest to all bands at full size.`,
    table(
      [
        'target',
        'band',
        'start',
        'searching .05–.95',
        'inside',
        'full size .05–.95',
        'inside',
        'seeds',
        'central',
        'seeds',
        'central of best',
        'seeds',
      ],
      result.coverage.map(coverageRow),
    ),
    `Outside its band at the central point: ${listed(result.coverage.filter(({ central, band }) => !within(central.median, band)).map(({ target }) => target))}. At the central point of the best: ${listed(result.coverage.filter(({ centralOfBest, band }) => !within(centralOfBest.median, band)).map(({ target }) => target))}. Of ${sample.length} points of the sample ${sample.filter(({ accepted }) => accepted).length} are near enough to all bands at full size too: they are the accepted sample. What the others miss: ${missed(result, sample)}.`,
    `## Coefficients`,
    `Width: central 90% of the posterior ÷ that of the prior. Shift: Kolmogorov–Smirnov distance from the prior. Not identified by these targets: ${listed(notIdentified.map(({ name }) => name))}.`,
    table(
      [
        'coefficient',
        'prior',
        'default',
        'posterior .05',
        '.5',
        '.95',
        'width',
        'shift',
        '',
        'central',
        'central of best',
      ],
      result.coefficients.map((row) => [
        row.name,
        `${shortNumber(row.prior[0])} to ${shortNumber(row.prior[1])}`,
        shortNumber(row.start),
        ...[0, 2, 4].map((q) => shortNumber(row.quantiles[q] ?? NaN)),
        shortNumber(row.width),
        shortNumber(row.shift),
        row.identified,
        shortNumber(row.central),
        shortNumber(row.centralOfBest),
      ]),
    ),
    result.correlations.length === 0
      ? 'No two coefficients are correlated by .4 or more.'
      : `Correlated by .4 or more: ${result.correlations.map(({ between, value }) => `${between.join(' and ')} ${shortNumber(value)}`).join('; ')}.`,
    ...screenSection(screen.trajectories, result),
    `## Noise and size`,
    table(
      [
        'target',
        'sd between seeds',
        `sd at ${fullCitizens}`,
        'noise of the search',
        `median at ${citizens}`,
        `at ${fullCitizens}`,
        'offset',
      ],
      calibration.targets.map(({ name }, t) => {
        const reading = result.pilot.readings[t]!;
        return [
          name,
          ...[
            reading.deviation,
            reading.fullDeviation,
            reading.noise,
            reading.searching,
            reading.full,
            reading.offset,
          ].map((one) => shortNumber(one)),
        ];
      }),
    ),
    ...(result.failures.length === 0
      ? []
      : [`## Failed simulations`, ...result.failures.slice(0, 20).map((text) => `- ${text}`)]),
    `## Sources of the targets`,
    ...calibration.targets.map(({ name, source }) => `- ${name}: ${source}`),
  ];
  return `${sections.join('\n\n').replace(/\n\n- /g, '\n- ')}\n`;
}

const ENDS: Readonly<Record<string, string>> = {
  reached: 'all particles are near enough to all bands',
  stagnant: 'hardly anything new was accepted',
  generations: 'its generations were used up',
  budget: 'its simulations were used up',
};

function screenSection(trajectories: number, { screening, coverage }: CalibrationResult): readonly string[] {
  if (screening.table.length === 0) return [];
  const shown = screening.table.filter(({ chosen, score }, n) => chosen || (score > 0 && n < 25));
  return [
    `## Screen`,
    `${screening.table.length} coefficients, ${trajectories} trajectories. Score: mu star beyond noise as a share of the largest on a target, the most of all targets. ${screening.table.filter(({ score }) => score === 0).length} had no effect beyond noise on any target. Mu star is in scales of the target over the declared range.`,
    table(
      ['coefficient', 'chosen', 'score', 'most on', 'mu star there'],
      shown.map(({ name, chosen, score, target, muStar }) => {
        const t = coverage.findIndex((one) => one.target === target);
        return [name, chosen ? 'yes' : '', shortNumber(score), target, shortNumber(muStar[t] ?? NaN)];
      }),
    ),
  ];
}

/** Targets that points of the sample miss at full size, the most missed first. */
function missed({ coverage }: CalibrationResult, sample: readonly ConfirmedPoint[]): string {
  const counts = coverage.map(({ target, band }, t) => ({
    target,
    count: sample.filter(({ medians }) => !within(medians[t]!, band)).length,
  }));
  const found = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return listed(found.map(({ target, count }) => `${target} (${count})`));
}

function coverageRow(row: Coverage): readonly string[] {
  const { target, band, start, searching, full, central, centralOfBest } = row;
  const [low, high] = band;
  return [
    target,
    low === null
      ? `≤ ${shortNumber(high ?? NaN)}`
      : high === null
        ? `≥ ${shortNumber(low)}`
        : `${shortNumber(low)} to ${shortNumber(high)}`,
    shortNumber(start),
    range(searching.quantiles),
    shortNumber(searching.inside),
    range(full.quantiles),
    shortNumber(full.inside),
    shortNumber(full.seeds),
    shortNumber(central.median),
    shortNumber(central.seeds),
    shortNumber(centralOfBest.median),
    shortNumber(centralOfBest.seeds),
  ];
}

function range(quantiles: readonly number[]): string {
  return `${shortNumber(quantiles[0] ?? NaN)} to ${shortNumber(quantiles[2] ?? NaN)}`;
}

function within(value: number, [low, high]: readonly [number | null, number | null]): boolean {
  return value >= (low ?? -Infinity) && value <= (high ?? Infinity);
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
