import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Country } from '#sim';
import { packageFolder } from '#scenarios/node';
import type { PosteriorFinder, PosteriorSample } from '#experiments';

/** A shipped sample, as `scripts/shipPosterior.js` writes it. */
interface Shipped {
  readonly title: string;
  readonly country: string;
  readonly calibration: string;
  readonly coefficients: readonly { readonly name: PosteriorSample['coefficients'][number] }[];
  readonly sample: PosteriorSample['points'];
}

/** Posterior samples that ship with the package. They are read when one is asked for. */
export const posteriorFiles: PosteriorFinder = (name) => {
  const file = join(posteriorFolder(), `${name}.json`);
  if (!/^[a-z]+$/.test(name) || !existsSync(file)) {
    const issue = { field: 'worlds.posterior', expected: 'a country with a fitted sample', got: name };
    return { ok: false, issues: [issue] };
  }
  return { ok: true, value: sampleOf(name, shippedIn(file)) };
};

/** Every sample that was fitted to a country, one for each block of coefficients, that of the whole country first. */
export function countryPosteriors(country: Country): readonly PosteriorSample[] {
  const names = readdirSync(posteriorFolder()).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);
  return names
    .map((name) => ({ name, shipped: shippedIn(join(posteriorFolder(), `${name}.json`)) }))
    .filter(({ shipped }) => shipped.country === country)
    .sort((a, b) => a.name.length - b.name.length)
    .map(({ name, shipped }) => sampleOf(name, shipped));
}

function shippedIn(file: string): Shipped {
  return JSON.parse(readFileSync(file, 'utf8')) as Shipped;
}

function sampleOf(name: string, { title, calibration, coefficients, sample }: Shipped): PosteriorSample {
  return { name, title, calibration, coefficients: coefficients.map((one) => one.name), points: sample };
}

function posteriorFolder(): string {
  return join(packageFolder(), 'research', 'calibration', 'posterior');
}
