import { isOneToOne, sizeEffect, sizeOf, type Comparison, type SizeEffect, type Strategy } from '#runs';

/** A difference of a comparison as it is with every adult simulated. */
export interface OneToOneRow extends SizeEffect {
  readonly metric: string;
  readonly strategy: Strategy;
}

/** What was measured at one to one of a comparison at the months it reads; nothing of strategies that are run one to one themselves. */
export function oneToOneRows({ strategies, against, metrics }: Comparison): readonly OneToOneRow[] {
  const base = strategies.find(({ name }) => name === against);
  if (base === undefined) return [];
  return metrics.flatMap(({ name: metric, month }) =>
    strategies.flatMap((strategy) => {
      if (isOneToOne(sizeOf(strategy.scenario.place, strategy.citizens))) return [];
      const effect = sizeEffect({ strategy: strategy.scenario, against: base.scenario }, { metric, month });
      return effect === null ? [] : [{ ...effect, metric, strategy }];
    }),
  );
}
