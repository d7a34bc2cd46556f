import { flipSearch } from '#analysis';
import type { BandAsked } from './bandOfSettings.ts';
import type { Setting, SettingRuns } from './runSettings.ts';

/** The belief on which a difference turns, and where. */
export interface TurningBelief {
  readonly name: string;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** Beliefs among which one is looked for: of many, chance alone makes one look as if it mattered. */
const MOST_BELIEFS = 20;
const FEWEST_WORLDS = 40;

/**
 * Where the sign of a difference turns along the belief that goes with it most, as `samspill robust` looks for it; null where it does
 * not turn reliably, and where there are too many beliefs or too few worlds to look.
 */
export function turningBelief(
  { settings: runs }: Pick<SettingRuns, 'settings'>,
  {
    settings,
    beliefs,
    seed,
  }: { readonly settings: readonly Setting[]; readonly beliefs: readonly string[]; readonly seed: string },
  { metric, moment, strategy, against }: BandAsked,
): TurningBelief | null {
  const read = runs.flatMap((bySeed, setting) => {
    const differences = (bySeed ?? []).map(
      (of) => (of[strategy]?.values[metric]?.[moment] ?? NaN) - (of[against]?.values[metric]?.[moment] ?? NaN),
    );
    const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
    return Number.isFinite(mean) ? [{ setting, mean }] : [];
  });
  if (beliefs.length > MOST_BELIEFS || read.length < FEWEST_WORLDS) return null;
  const differences = Float64Array.from(read, ({ mean }) => mean);
  const found = beliefs
    .map((name) => {
      const values = Float64Array.from(
        read,
        ({ setting }) => (settings[setting]?.values as Readonly<Record<string, number>> | undefined)?.[name] ?? NaN,
      );
      return { name, flip: flipSearch({ kind: 'number', values })(differences, `${seed}/${name}`) };
    })
    .sort((one, other) => Math.abs(other.flip.correlation) - Math.abs(one.flip.correlation));
  const [strongest] = found;
  if (strongest === undefined || !Number.isFinite(strongest.flip.turnsAt)) return null;
  const { name, flip } = strongest;
  return { name, at: flip.turnsAt, low: flip.low, high: flip.high };
}
