import { satisficing, type Satisficing } from '#analysis';
import type { WorldData } from './robustFindings.ts';
import type { RobustOutcome } from './robustQuestions.ts';
import { keptWorlds, outcomeTables, placeOfAgainst } from './worldTables.ts';

/** What makes a world good enough. */
export interface Threshold {
  readonly outcome: RobustOutcome;
  readonly kind: 'least' | 'most' | 'noWorse';
  /** A number, or the place of the strategy it must not be worse than. */
  readonly than: number;
}

/** Thresholds, and how often each strategy is good enough: all together, each, and where one alone stands in the way. */
export interface GoodEnough {
  readonly thresholds: readonly Threshold[];
  readonly satisficing: readonly Satisficing[];
}

/** Counts worlds in which strategies are good enough. Nothing is run for it: other thresholds are read from the same worlds. */
export function goodEnough(data: WorldData, outcomes: readonly RobustOutcome[]): GoodEnough {
  const kept = keptWorlds(data);
  const thresholds = thresholdsOf(outcomes, data.worlds);
  const tables = thresholds.map(({ outcome }) => outcomeTables(data, outcome, kept).raw);
  const heldIn = ({ outcome, kind, than }: Threshold, k: number, strategy: number): Uint8Array => {
    const table = tables[k] ?? [];
    return Uint8Array.from(table[strategy] ?? [], (signed, world) => {
      const value = outcome.better * signed;
      if (kind === 'least') return Number(value >= than);
      if (kind === 'most') return Number(value <= than);
      return Number(signed - (table[than]?.[world] ?? NaN) >= -outcome.by);
    });
  };
  return {
    thresholds,
    satisficing: data.worlds.strategies.map((_one, strategy) =>
      satisficing(thresholds.map((threshold, k) => heldIn(threshold, k, strategy))),
    ),
  };
}

/** What was written; where nothing was, no worse than the strategy in place in everything but money. */
function thresholdsOf(outcomes: readonly RobustOutcome[], worlds: WorldData['worlds']): readonly Threshold[] {
  const against = placeOfAgainst(worlds);
  const written = outcomes.flatMap((outcome): readonly Threshold[] => {
    const place = worlds.strategies.findIndex(({ name }) => name === outcome.noWorse);
    return [
      ...(outcome.least === null ? [] : [{ outcome, kind: 'least' as const, than: outcome.least }]),
      ...(outcome.most === null ? [] : [{ outcome, kind: 'most' as const, than: outcome.most }]),
      ...(outcome.noWorse === null ? [] : [{ outcome, kind: 'noWorse' as const, than: place < 0 ? against : place }]),
    ];
  });
  if (written.length > 0) return written;
  return outcomes
    .filter(({ unit }) => !unit.startsWith('pounds'))
    .map((outcome) => ({ outcome, kind: 'noWorse', than: against }));
}
