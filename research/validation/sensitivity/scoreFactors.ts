import { PARAMETERS, countryParameters, type Country, type ParameterName, type Parameters } from '#sim';

/**
 * Coefficients whose weight for the score is looked at: those that every calibration moves, and those on which feedback
 * hangs: what is heard, remembered and lost, who has something to do, and what holds projects back. The last one only draws another network of contacts, so
 * what it does is what luck alone does.
 */
export const SCORE_FACTORS = [
  'acceptBase',
  'acceptEfficacy',
  'acceptResponsiveness',
  'acceptUnanswered',
  'findAlone',
  'promotion',
  'exitRate',
  'fatigueRate',
  'lossFactor',
  'hearsay',
  'idleEfficacy',
  'frictionTrust',
  'quorum',
  'placeVoice',
  'networkDraw',
] as const satisfies readonly ParameterName[];

/** The factor that only luck depends on. */
export const NOISE_FACTOR = 'networkDraw';

/** Share of each declared range that is moved over, around the country's own value. */
export const SPAN = 0.5;

/** Values of the factors at a point of the unit cube, in a country. */
export function factorValues(units: ArrayLike<number>, country: Country): Partial<Parameters> {
  const own = countryParameters(country);
  return Object.fromEntries(
    SCORE_FACTORS.map((name, n) => {
      const { min, max, whole } = PARAMETERS[name];
      const width = SPAN * (max - min);
      const from = Math.min(max - width, Math.max(min, own[name] - width / 2));
      const value = from + width * (units[n] ?? 0);
      return [name, whole ? Math.round(value) : value];
    }),
  );
}
