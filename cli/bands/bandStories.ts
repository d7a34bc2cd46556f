import { allowedBy } from '#analysis';
import { metricPatterns, type MetricPattern, type Scoreboard } from '#validation';
import { BAND_VOICES, LOCALES, outcomeName, tellBands, turningBelief, type Comparison, type ThreeBands } from '#runs';
import { valueText } from '#pictures';
import { momentOf, type Teller } from '../comparison/teller.ts';
import { shippedResult } from '../documents/shippedResult.ts';
import type { MeasuredBands } from './runBands.ts';

/** What is told of one figure of one strategy. */
export interface FigureStory {
  readonly bands: ThreeBands;
  readonly label: string;
  readonly sentences: readonly string[];
}

export interface BandStories {
  readonly strategies: readonly {
    readonly name: string;
    readonly title: string;
    readonly figures: readonly FigureStory[];
  }[];
  /** What the samples are, and what shares of worlds are not. */
  readonly about: readonly string[];
}

/** The bands of a comparison in sentences, with the published findings that read each figure. */
export function bandStories(
  { strategies, against }: Pick<Comparison, 'strategies' | 'against'>,
  measured: MeasuredBands,
  teller: Teller,
): BandStories {
  const words = BAND_VOICES[teller.language];
  const { asked, beliefs, failed } = measured;
  const { rows } = shippedResult('scoreboard.json') as Scoreboard;
  const patterns = metricPatterns(rows, asked.country);
  const baseline = strategies.findIndex(({ name }) => name === against);
  const base = strategies[baseline]?.title ?? against;
  return {
    strategies: measured.strategies.map(({ strategy, bands }) => {
      const index = strategies.findIndex(({ name }) => name === strategy);
      const title = strategies[index]?.title ?? strategy;
      return {
        name: strategy,
        title,
        figures: bands.map((one) => {
          const label = outcomeName(teller.voice, one.metric);
          const after = capital(momentOf(teller, one.month));
          const { headline, rest } = tellBands(words, one, { label, name: title, base, after });
          const turns =
            one.headline === 'unless'
              ? turningBelief(
                  beliefs,
                  { ...asked.beliefs, seed: `${asked.masterSeed}/${one.metric}` },
                  { metric: one.metric, moment: 0, strategy: index, against: baseline },
                )
              : null;
          const turning =
            turns === null
              ? []
              : [
                  words.turns(
                    turns.name,
                    ...([turns.at, turns.low, turns.high].map((at) =>
                      valueText(at, 'plain', LOCALES[teller.language]),
                    ) as [string, string, string]),
                  ),
                ];
          return {
            bands: one,
            label,
            sentences: [headline, ...rest, ...turning, ...patternSentences(patterns[one.metric] ?? [], teller)],
          };
        }),
      };
    }),
    about: [
      ...asked.fitted.blocks.map(({ accepted, confirmed }, n) =>
        words.sample(words.block(words.countries[asked.country], n), accepted, confirmed),
      ),
      ...sampleSentences(measured, teller),
      words.beliefs(asked.beliefs.beliefs.length, asked.beliefs.areAll),
      words.notProbability,
      ...(failed === 0 ? [] : [words.failed(failed)]),
    ],
  };
}

function sampleSentences({ asked: { country, fitted } }: MeasuredBands, { language }: Teller): readonly string[] {
  const words = BAND_VOICES[language];
  const { drawn, said } = allowedBy(fitted.accepted);
  if (drawn === 'band') return [];
  return [(said ? words.somePoints : words.fewPoints)(words.countries[country], fitted.accepted)];
}

/** Published findings that read a figure: how many the model meets, and which it fails. */
function patternSentences(found: readonly MetricPattern[], { language }: Teller): readonly string[] {
  const words = BAND_VOICES[language];
  if (found.length === 0) return [words.noPatterns];
  const held = found.filter(({ verdict }) => verdict === 'held').length;
  const failing = found.filter(({ verdict }) => verdict === 'failed');
  return [
    words.patterns(
      found.length,
      held,
      failing.map(({ pattern, title }) => words.patternTitle(pattern, title)),
    ),
    ...(failing.length === found.length ? [words.allFail] : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
