import type { BandStories } from './bandStories.ts';
import type { MeasuredBands } from './runBands.ts';

/** The three bands as plain data: what was tried, every band with its counts, and what is told. */
export function bandsRecord(
  { asked, fitted, beliefs, failed }: MeasuredBands,
  { strategies, about }: BandStories,
): object {
  return {
    country: asked.country,
    runsOfEach: asked.seeds,
    samples: asked.fitted.blocks,
    fittedSettings: asked.fitted.settings.length,
    worlds: asked.beliefs.settings.length,
    beliefs: asked.beliefs.beliefs,
    failed,
    failures: [
      ...fitted.failures.map((one) => ({ band: 'fitted', ...one })),
      ...beliefs.failures.map((one) => ({ band: 'beliefs', ...one })),
    ],
    strategies: strategies.map(({ name, figures }) => ({
      strategy: name,
      figures: figures.map(
        ({ bands: { metric, month, luck, fitted: overFitted, beliefs: overBeliefs, headline }, sentences }) => ({
          metric,
          month,
          headline,
          luck,
          fitted: overFitted,
          beliefs: overBeliefs,
          words: sentences,
        }),
      ),
    })),
    words: about,
  };
}
