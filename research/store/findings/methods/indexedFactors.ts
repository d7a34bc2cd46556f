import type { SweepResults } from '../openResults.ts';
import type { IndexedFactor } from './indexTable.ts';

/** The coordinates of a design with the labels of their factors. */
export function indexedFactors({ factors }: SweepResults, names: readonly string[]): readonly IndexedFactor[] {
  return names.map((name) => {
    const own = factors.find((factor) => factor.name === name);
    if (own !== undefined) return { name, label: own.label };
    const mix = factors.find((factor) => name.startsWith(`${factor.name}.`));
    return { name, label: mix === undefined ? name : `${mix.label}: coordinate ${name.slice(mix.name.length + 1)}` };
  });
}

/** What the two coordinates of a mix mean. */
export function mixNotes({ factors }: SweepResults, names: readonly string[]): readonly string[] {
  return factors
    .filter(({ name }) => names.includes(`${name}.u`))
    .map(
      ({ name }) =>
        `A mix has two coordinates in the design: ${name}.u leads from NPG towards OA, ${name}.v from NPG towards NPM. What the mix does shows in both together; a simplex map shows it directly.`,
    );
}
