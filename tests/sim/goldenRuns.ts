import type { PresetName } from '#scenarios';
import { simulate, type Result, type Scenario } from '#sim';
import { leversWith, ordinary, townOf } from './towns.ts';

/** Presets that between them use most of the model, small and short. A golden says only that nothing changed. */
const PRESETS: readonly PresetName[] = [
  'hybrid-by-default',
  'high-5',
  'wigan-deal',
  'preston-model',
  'push-without-support',
  'asker-learning-centre',
];

const SMALL = { seed: '1', months: 24, citizens: 1000, neighbourhoods: false };

/** So many citizens that phases take them in several blocks and look over columns first. */
const LARGE = { seed: '1', months: 6, citizens: 80_000, neighbourhoods: false };

/** The runs whose fingerprints `goldens.json` keeps, by name; `scenarioOf` resolves a written scenario. */
export function goldenRuns(scenarioOf: (input: unknown) => Scenario): Readonly<Record<string, () => Result>> {
  return {
    ...Object.fromEntries(PRESETS.map((preset) => [preset, () => simulate(scenarioOf({ extends: preset }), SMALL)])),
    'hybrid-by-default, many citizens': () =>
      simulate({ ...scenarioOf({ extends: 'hybrid-by-default' }), spinUpMonths: 0 }, LARGE),
    'step 1 alone and a closure, many citizens': () =>
      simulate(
        ordinary(townOf(4, 20_000), {
          spinUpMonths: 0,
          levers: leversWith({ highestStep: 1, invitations: 2 }),
          events: [{ kind: 'closure', at: 2, months: 2, share: 0.5 }],
        }),
        LARGE,
      ),
  };
}
