import { describe, expect, test } from 'vitest';
import { VOICES, type Language } from '#runs';
import { EXPLORE_LANGUAGES, GLOSSARY_LANGUAGES, LANGUAGES, WHY_LANGUAGES } from '#ui';

const CATALOGUES: Readonly<Record<string, Readonly<Record<Language, object>>>> = {
  page: LANGUAGES,
  explore: EXPLORE_LANGUAGES,
  why: WHY_LANGUAGES,
  glossary: GLOSSARY_LANGUAGES,
  voice: VOICES,
};

/** Where English takes the model's own names, and the other languages have theirs. */
const MODELS_OWN = /^(labels|leverCosts|story)\b/;

/** Every text of a catalogue by its path; of a function what it says of sevens. */
function textsOf(catalogue: object, path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, entry] of Object.entries(catalogue) as readonly (readonly [string, unknown])[]) {
    const at = path === '' ? key : `${path}.${key}`;
    if (MODELS_OWN.test(at)) continue;
    if (typeof entry === 'string') found.set(at, entry);
    else if (typeof entry === 'function') found.set(at, said(entry as (...all: unknown[]) => unknown));
    else if (typeof entry === 'object' && entry !== null)
      for (const [inner, text] of textsOf(entry, at)) found.set(inner, text);
  }
  return found;
}

function said(entry: (...all: unknown[]) => unknown): string {
  for (const sample of ['7', 7, ['7', '7', '7']]) {
    try {
      return JSON.stringify(entry(...Array.from({ length: entry.length }, () => sample)));
    } catch {
      // It asks for something else.
    }
  }
  return '';
}

/** Texts that read the same in English and in another language, each with its reason. */
const SAME: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^page\.title$/, 'the name of the program'],
  [/^page\.town\.countries\./, 'names of countries'],
  [/^page\.map\.person$/, 'one word in all three, with a number'],
  [/^page\.(cancel|pause)$/, 'one word in English and Danish'],
  [/^explore\.study\.stop$/, 'one word in English and Danish'],
  [/^explore\.distribution\.columns\.6$/, 'median: a term of statistics in all three'],
  [/^glossary\.entries\.(highFive|median|localMultiplier)\.term$/, 'a name, and terms of statistics and economics'],
  [/^(page\.)?voice\.(other|sentence)$/, 'what stands in them comes from outside'],
];

describe.each(Object.keys(CATALOGUES))('the catalogue of the %s', (name) => {
  const { en, nb, da } = CATALOGUES[name] ?? { en: {}, nb: {}, da: {} };

  test('says the same things in each language', () => {
    for (const other of [nb, da])
      expect([...textsOf(other).keys()].toSorted()).toEqual([...textsOf(en).keys()].toSorted());
  });

  test('is English in no other language, without a reason', () => {
    const english = textsOf(en);
    for (const other of [nb, da]) {
      const same = [...textsOf(other)].filter(([path, text]) => english.get(path) === text && /\p{L}{2}/u.test(text));
      const unexplained = same.filter(([path]) => !SAME.some(([known]) => known.test(`${name}.${path}`)));
      expect(unexplained).toEqual([]);
    }
  });
});
