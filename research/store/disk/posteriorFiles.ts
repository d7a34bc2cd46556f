import { existsSync, readFileSync } from 'node:fs';
import type { PosteriorFinder, PosteriorSample } from '#experiments';

/** A shipped sample, as `scripts/shipPosterior.js` writes it. */
interface Shipped {
  readonly title: string;
  readonly calibration: string;
  readonly coefficients: readonly { readonly name: PosteriorSample['coefficients'][number] }[];
  readonly sample: PosteriorSample['points'];
}

/** Posterior samples that ship with the package. They are read when one is asked for. */
export const posteriorFiles: PosteriorFinder = (name) => {
  const file = new URL(`${name}.json`, posteriorFolder());
  if (!/^[a-z]+$/.test(name) || !existsSync(file)) {
    const issue = { field: 'worlds.posterior', expected: 'a country with a fitted sample', got: name };
    return { ok: false, issues: [issue] };
  }
  const { title, calibration, coefficients, sample } = JSON.parse(readFileSync(file, 'utf8')) as Shipped;
  return {
    ok: true,
    value: { name, title, calibration, coefficients: coefficients.map((one) => one.name), points: sample },
  };
};

/** Not copied into dist/: seen from there it is further up. */
function posteriorFolder(): URL {
  const near = new URL('../../calibration/posterior/', import.meta.url);
  return existsSync(new URL('england.json', near))
    ? near
    : new URL('../../../../research/calibration/posterior/', import.meta.url);
}
