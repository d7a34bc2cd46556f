import type { Checked } from '#sim';
import { checkDesign, sizeIssues, type CheckedDesign, type DesignOptions } from './checkDesign.ts';
import type { DesignName } from './designs.ts';
import { fractionalFactorial } from './methods/fractionalFactorial.ts';
import { fullGrid } from './methods/fullGrid.ts';
import { latinHypercube } from './methods/latinHypercube.ts';
import { morrisTrajectories } from './methods/morrisTrajectories.ts';
import { oneAtATime } from './methods/oneAtATime.ts';
import { levelsOf } from './pointsOf.ts';
import { randomDesign } from './methods/randomDesign.ts';
import { saltelliDesign } from './methods/saltelliDesign.ts';
import { simplexCentroid } from './methods/simplexCentroid.ts';
import { simplexLattice } from './methods/simplexLattice.ts';
import { sobolSequence } from './methods/sobolSequence.ts';
import type { UnitDesign } from './unitDesign.ts';

/**
 * A design by the name of its method, or every problem at once as data: unknown names, values out of range, options that do
 * not go together, and a design of more points than can be held. The way in for what people write; the functions for
 * single designs throw RangeError instead.
 */
export function buildDesign(
  method: string,
  factors: number,
  seed: string,
  options: DesignOptions = {},
): Checked<UnitDesign> {
  const checked = checkDesign(method, factors, options);
  if (!checked.ok) return checked;
  const issues = sizeIssues(checked.value);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: build(checked.value, seed) };
}

type Whole = Readonly<Record<string, number>>;
type Flags = Readonly<Record<string, boolean>>;
type Build = (
  factors: number,
  seed: string,
  given: { readonly whole: Whole; readonly flags: Flags; readonly all: CheckedDesign['options'] },
) => UnitDesign;

const BUILDERS: Readonly<Record<DesignName, Build>> = {
  latinHypercube: (factors, seed, { whole: { points }, flags: { maximin } }) =>
    latinHypercube(factors, points, seed, { maximin }),
  sobol: (factors, seed, { whole: { points, skip }, flags: { scramble } }) =>
    sobolSequence(factors, points, { skip, ...(scramble ? { scramble: seed } : {}) }),
  saltelli: (factors, seed, { whole: { base }, flags: { secondOrder, scramble } }) =>
    saltelliDesign(factors, base, seed, { secondOrder, scramble }),
  morris: (factors, seed, { whole: { trajectories, levels, optimiseFrom } }) =>
    morrisTrajectories(factors, trajectories, levels, seed, { optimiseFrom }),
  fullGrid: (factors, _seed, { all: { levels } }) => fullGrid(levelsOf(levels, factors)),
  fractionalFactorial: (factors, _seed, { whole: { resolution } }) => fractionalFactorial(factors, resolution),
  oneAtATime: (factors, _seed, { whole: { steps }, all: { centre } }) =>
    oneAtATime(factors, steps, { centre: levelsOf(centre, factors) }),
  random: (factors, seed, { whole: { points } }) => randomDesign(factors, points, seed),
  simplexLattice: (_factors, _seed, { whole: { degree } }) => simplexLattice(degree),
  simplexCentroid: (_factors, _seed, { flags: { innerPoints } }) => simplexCentroid({ innerPoints }),
};

function build({ method, factors, options }: CheckedDesign, seed: string): UnitDesign {
  return BUILDERS[method](factors, seed, { whole: options as Whole, flags: options as Flags, all: options });
}
