// Puts the results of `samspill calibrate` into the package: `node scripts/shipPosterior.js results/norway results/england …`.
// Writes research/calibration/posterior/<name of the folder>.json (the sample that later comparisons draw from) and, from all files there,
// sim/declare/fittedProfiles.ts; a country may have several, which fit other coefficients. The defaults of a country are the most central of the accepted points of its posterior that
// keep a twentieth of each band between themselves and its bounds at full size; the central point itself where it does.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = 'research/calibration/posterior';
const digits = (value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
const rounded = (data) =>
  Array.isArray(data)
    ? data.map(rounded)
    : data !== null && typeof data === 'object'
      ? Object.fromEntries(Object.entries(data).map(([name, part]) => [name, rounded(part)]))
      : digits(data);

/** How far a reading lies inside its band: a share of the band's width, or of the bound where one side is open. */
function depth(value, [low, high]) {
  const inside = Math.min(low === null ? Infinity : value - low, high === null ? Infinity : high - value);
  const unit = low === null ? Math.abs(high) : high === null ? Math.abs(low) : high - low;
  return unit === 0 ? (inside > 0 ? Infinity : inside) : inside / unit;
}

const LEAST_DEPTH = 0.05;

function mostCentral({ central, coefficients, coverage, sample }) {
  const inside = ({ accepted, readings }) =>
    accepted && coverage.every(({ target, band }) => depth(readings[target], band) >= LEAST_DEPTH);
  const distance = ({ values }) =>
    coefficients.reduce((sum, { name, prior: [low, high] }) => {
      const part = (values[name] - central[name]) / (high - low);
      return sum + part * part;
    }, 0);
  const candidates = sample.filter(inside);
  if (candidates.length === 0) throw new Error('no accepted point lies well inside all bands');
  return candidates.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

mkdirSync(FOLDER, { recursive: true });
for (const folder of process.argv.slice(2)) {
  const found = JSON.parse(readFileSync(join(folder, 'posterior.json'), 'utf8'));
  const { title, country, calibration, model, coefficients, central, coverage, sample } = found;
  const point = mostCentral(found);
  const points = sample.map(({ weight, accepted, distance, values }) => ({ weight, accepted, distance, values }));
  const shipped = rounded({
    title,
    country,
    calibration,
    model,
    profile: point.values,
    readings: point.readings,
    central,
    coefficients,
    coverage,
    sample: points,
  });
  writeFileSync(join(FOLDER, `${basename(folder)}.json`), `${JSON.stringify(shipped, null, 1)}\n`);
}

const byCountry = {};
for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const { country, profile } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  byCountry[country] = { ...byCountry[country], ...profile };
}
const profiles = Object.entries(byCountry);
writeFileSync(
  'sim/declare/fittedProfiles.ts',
  `// Written by scripts/shipPosterior.js from research/calibration/posterior; never by hand.

/** Coefficients that were fitted, by country: a central point of each posterior (docs/calibration.md). */
export const FITTED_PROFILES = {
${profiles
  .map(
    ([country, central]) =>
      `  ${country}: {\n${Object.entries(central)
        .map(([name, value]) => `    ${name}: ${value},\n`)
        .join('')}  },\n`,
  )
  .join('')}} as const;
`,
);
