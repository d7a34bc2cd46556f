import { LOCALES, type Language } from '#runs';
import { nearestHint, type Checked } from '#sim';
import type { Options } from './request.ts';

const LANGUAGES = Object.keys(LOCALES) as readonly Language[];

/** The language that findings are told in: English unless another is asked for. */
export function readLanguage({ language = 'en' }: Options): Checked<Language> {
  const known = LANGUAGES.find((one) => one === language.toLowerCase());
  if (known !== undefined) return { ok: true, value: known };
  const near = nearestHint(language, LANGUAGES);
  const hint = near === undefined ? {} : { hint: near };
  return { ok: false, issues: [{ field: '--language', expected: LANGUAGES.join(', '), got: language, ...hint }] };
}
