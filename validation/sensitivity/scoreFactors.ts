import { PARAMETERS, countryParameters, type Country, type ParameterName, type Parameters } from '#sim';

/**
 * Coefficients whose weight for the score is looked at: those that the calibrations move in any country, and those on which
 * feedback hangs: what is heard, remembered, lost and returned to. The last one only draws another network of contacts, so
 * what it does is what luck alone does.
 */
export const SCORE_FACTORS = [
  'acceptBase',
  'acceptEfficacy',
  'acceptResponsiveness',
  'acceptTrust',
  'acceptUnanswered',
  'findAlone',
  'promotion',
  'lapseRate',
  'exitRate',
  'fatigueRate',
  'lossFactor',
  'responsivenessProcess',
  'hearsay',
  'contagion',
  'trustPull',
  'idleEfficacy',
  'frictionTrust',
  'quorum',
  'projectCitizenHours',
  'placeVoice',
  'supplierGrowth',
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
