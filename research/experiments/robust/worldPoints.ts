import { buildDesign } from '#analysis';
import { COUNTRY_PROFILES, PARAMETERS, type Checked, type Country, type ParameterName } from '#sim';
import { valueFromUnits } from '../design/valueFromUnits.ts';
import type { FittedWorlds, WorldFactors } from './worldFactors.ts';

/** Values of one world, by name. */
export type WorldPoint = Readonly<Record<string, number>>;

/** Values of every world: ranges by a design in the unit cube, and what was fitted whole, by one coordinate more. */
export function worldPoints(
  { factors, fitted }: Pick<WorldFactors, 'factors' | 'fitted'>,
  { count, design, seed }: { readonly count: number; readonly design: string; readonly seed: string },
): Checked<readonly WorldPoint[]> {
  const width = factors.length + (fitted === null ? 0 : 1);
  const built = buildDesign(design, width, `${seed}/worlds`, { points: count });
  if (!built.ok)
    return { ok: false, issues: built.issues.map((issue) => ({ ...issue, field: `worlds.${issue.field}` })) };
  const { units } = built.value;
  return {
    ok: true,
    value: Array.from({ length: count }, (_, world) => ({
      ...Object.fromEntries(
        factors.map((factor, k) => [factor.name, Number(valueFromUnits(factor, units[world * width + k] ?? 0, 0))]),
      ),
      ...(fitted === null ? {} : fittedAt(fitted, units[world * width + width - 1] ?? 0)),
    })),
  };
}

/** The fitted coefficients at a place of the unit interval: points by their weights, countries in equal parts. */
function fittedAt(fitted: FittedWorlds, u: number): WorldPoint {
  if (fitted.kind === 'residuals') {
    const country = fitted.countries[Math.min(fitted.countries.length - 1, Math.floor(u * fitted.countries.length))];
    const profile = country === undefined ? [] : profileOf(country, fitted.coefficients);
    return Object.fromEntries(fitted.coefficients.map((name, k) => [name, profile[k] ?? PARAMETERS[name].default]));
  }
  const total = fitted.points.reduce((sum, { weight }) => sum + weight, 0);
  let left = u * total;
  const point = fitted.points.find(({ weight }) => (left -= weight) < 0) ?? fitted.points.at(-1);
  return Object.fromEntries(fitted.coefficients.map((name) => [name, point?.values[name] ?? PARAMETERS[name].default]));
}

/** Coefficients of a country, in the order of their names. */
export function profileOf(country: Country, names: readonly ParameterName[]): readonly number[] {
  return names.map((name) => COUNTRY_PROFILES[country][name] ?? PARAMETERS[name].default);
}
