import { isLever, LEVERS, PARAMETERS, RECRUITMENT_LEVERS, LEVER_NAMES, PARAMETER_NAMES } from '#sim';
import type { LeverName, Mix, ParameterName } from '#sim';
import { simplexMap } from '#analysis';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import type { StudyState } from '../state/appState.ts';

/** What one point of a study is set to: numbers of levers and beliefs, or a mix. Every point names every factor. */
export type StudyPoint = Readonly<Record<string, number | Mix>>;

/** Levels along each side of a heat map. */
const HEAT_LEVELS = 5;
/** Triangles along each side of a map of the mix. */
export const SIMPLEX_DIVISIONS = 5;

/** What the municipality may move alone: of the four ways to recruit, whose shares sum to 1, none may. */
export const STUDY_LEVERS: readonly LeverName[] = LEVER_NAMES.filter(
  (name) => LEVERS[name].nature === 'lever' && !(RECRUITMENT_LEVERS as readonly string[]).includes(name),
);
/** What happens to the municipality whatever it chooses. */
export const STUDY_CONTEXT: readonly LeverName[] = LEVER_NAMES.filter((name) => LEVERS[name].nature === 'context');
export const STUDY_BELIEFS: readonly ParameterName[] = PARAMETER_NAMES.filter(
  (name) => PARAMETERS[name].nature === 'belief',
);

/** The factors that a study moves. */
export function studyFactors({ kind, over, across, up }: StudyState): readonly string[] {
  if (kind === 'simplex') return ['mix'];
  if (kind === 'heat') return across === up ? [across] : [across, up];
  return { levers: STUDY_LEVERS, context: STUDY_CONTEXT, beliefs: STUDY_BELIEFS }[over];
}

/** Points that a study has, as `studyPoints` makes them. */
export function studySize(study: StudyState): number {
  const factors = studyFactors(study).length;
  if (study.kind === 'tornado') return 1 + 2 * factors;
  return study.kind === 'heat' ? HEAT_LEVELS ** factors : SIMPLEX_DIVISIONS * SIMPLEX_DIVISIONS;
}

/** Where a factor stands in the strategy as it is. */
export function standOf({ scenario }: ReadyStrategy, factor: string): number {
  return isLever(factor) ? scenario.levers[factor] : scenario.parameters[factor as ParameterName];
}

/** Ends of a factor's range; a country's fitted value may lie outside the range of the default. */
export function rangeOfFactor(strategy: ReadyStrategy, factor: string): readonly [number, number] {
  const { min, max } = declarationOf(factor);
  const stand = standOf(strategy, factor);
  return [Math.min(min, stand), Math.max(max, stand)];
}

/** The declaration of a lever or parameter. */
export function declarationOf(factor: string): (typeof LEVERS)[LeverName] | (typeof PARAMETERS)[ParameterName] {
  return isLever(factor) ? LEVERS[factor] : PARAMETERS[factor as ParameterName];
}

/**
 * The points of a study. Tornado: the strategy as it is, then each factor alone at the lower and at the upper end of its
 * range. Heat map: every combination of five even levels, the second factor fastest. Mix: the middles of equal triangles.
 */
export function studyPoints(study: StudyState, strategy: ReadyStrategy): readonly StudyPoint[] {
  const factors = studyFactors(study);
  if (study.kind === 'simplex')
    return simplexMap({ OA: [], NPM: [], NPG: [], outcomes: [] }, { divisions: SIMPLEX_DIVISIONS }).cells.map(
      ({ centre: [OA, NPM] }) => ({ mix: { OA, NPM, NPG: 1 - OA - NPM } }),
    );
  const levels = (factor: string): readonly number[] => {
    const { whole } = declarationOf(factor);
    const [low, high] = rangeOfFactor(strategy, factor);
    return Array.from({ length: HEAT_LEVELS }, (_, n) => {
      const level = low + ((high - low) * n) / (HEAT_LEVELS - 1);
      return whole ? Math.round(level) : Number(level.toPrecision(12));
    });
  };
  if (study.kind === 'heat') {
    const [across, up] = factors;
    if (across === undefined) return [];
    if (up === undefined) return levels(across).map((level) => ({ [across]: level }));
    return levels(across).flatMap((x) => levels(up).map((y) => ({ [across]: x, [up]: y })));
  }
  const stand = Object.fromEntries(factors.map((factor) => [factor, standOf(strategy, factor)]));
  return [
    stand,
    ...factors.flatMap((factor) => rangeOfFactor(strategy, factor).map((end) => ({ ...stand, [factor]: end }))),
  ];
}
