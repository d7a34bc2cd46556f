import { describe, expect, test } from 'vitest';
import {
  isLever,
  LEVER_NAMES,
  LEVERS,
  PARAMETER_NAMES,
  PARAMETERS,
  SOURCE_IDS,
  type LeverName,
  type ParameterName,
} from '#sim';
import {
  aboutText,
  fetchParameterWords,
  labelOf,
  LANGUAGES,
  noteOf,
  sourceName,
  unitOf,
  withParameterWords,
  type OtherLanguage,
  type Words,
} from '#ui';

const OTHERS = ['nb', 'da'] as const satisfies readonly OtherLanguage[];
type FactorName = LeverName | ParameterName;
const FACTORS: readonly FactorName[] = [...LEVER_NAMES, ...PARAMETER_NAMES];

/** Units that read the same as in English, with the reason. */
const SAME: Readonly<Record<OtherLanguage, Readonly<Record<string, string>>>> = {
  nb: {},
  da: { score: 'the Danish word is the same' },
};

/** How a language writes a number, as a pattern, and what of it to take out and put in before it is read. */
const NUMBERS = {
  en: { pattern: /\d+(?:,\d{3})*(?:\.\d+)?|\.\d+/g, thousands: /,/g, decimal: '.' },
  nb: { pattern: /\d{1,3}(?:\u00a0\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g, thousands: /\u00a0/g, decimal: ',' },
  da: { pattern: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g, thousands: /\./g, decimal: ',' },
} as const;

const REFERENCE = /model\.md \d+(?:\.\d+)?|docs\/[\w/]+/g;
/** References to documents that a text makes, and its numbers, each in order. */
function numbersIn(text: string, language: keyof typeof NUMBERS): readonly (number | string)[] {
  const { pattern, thousands, decimal } = NUMBERS[language];
  const references = text.match(REFERENCE) ?? [];
  const numbers = (text.replace(REFERENCE, '').match(pattern) ?? []).map((written) =>
    Number(written.replace(thousands, '').replace(decimal, '.')),
  );
  return [...references.toSorted(), ...numbers.toSorted((a, b) => a - b)];
}

function englishNote(name: FactorName): string {
  return isLever(name) ? LEVERS[name].source : PARAMETERS[name].source;
}

function namesOfSources(language: OtherLanguage, name: FactorName): readonly string[] {
  return (isLever(name) ? LEVERS[name] : PARAMETERS[name]).sources.map((id) => sourceName(language, id));
}

/** A note without the names of its sources, which no language changes. */
function withoutSources(note: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ''), note);
}

async function wordsIn(language: OtherLanguage): Promise<Words> {
  const model = await fetchParameterWords(language);
  if (model === undefined) throw new Error(`${language} has no words`);
  return withParameterWords(LANGUAGES[language], model);
}

describe.each(OTHERS)('parameters and levers in %s', async (language) => {
  const words = await wordsIn(language);
  const labelIn = (name: FactorName): string => labelOf(words, name, '');
  const helpIn = (name: FactorName): string => (isLever(name) ? (words.model?.levers[name].help ?? '') : '');

  test('every one has a name and a note of its own, and a lever what it is', () => {
    for (const name of FACTORS) {
      const { label } = isLever(name) ? LEVERS[name] : PARAMETERS[name];
      const said = labelIn(name);
      expect(said, name).toMatch(/^\p{Lu}.*[^.\s]$/u);
      expect(said, name).not.toBe(label);
      if (isLever(name)) expect(LANGUAGES[language].labels[name], name).toBe(said);
      if (isLever(name)) expect(helpIn(name), name).toMatch(/^\p{Lu}.*\.$/u);
      const note = noteOf(words, name);
      expect(note, name).toMatch(/^\S.*[^.\s]$/);
      // A note that is nothing but the name of its source has no words to be translated.
      const own = withoutSources(note, namesOfSources(language, name)).replace(/[;:\s]|LM3/g, '');
      if (own !== '') expect(note, name).not.toBe(englishNote(name));
    }
  });

  test('every unit has words, and there are no words without a unit', () => {
    const units = new Set(FACTORS.map((name) => (isLever(name) ? LEVERS[name].unit : PARAMETERS[name].unit)));
    const said = words.model?.units ?? {};
    expect(Object.keys(said).toSorted()).toEqual([...units].toSorted());
    const same = Object.keys(said).filter((unit) => said[unit] === unit);
    expect(same).toEqual(Object.keys(SAME[language]));
  });

  test('the numbers are those of the English texts', () => {
    for (const name of FACTORS) {
      const { label, unit } = isLever(name) ? LEVERS[name] : PARAMETERS[name];
      const english = [englishNote(name), unit, isLever(name) ? LEVERS[name].help : ''].join(' | ');
      const said = [noteOf(words, name), unitOf(words, name), helpIn(name)].join(' | ');
      expect(numbersIn(said, language), name).toEqual(numbersIn(english, 'en'));
      expect(numbersIn(labelIn(name), language), name).toEqual(numbersIn(label, 'en'));
    }
  });

  test('a note cites what the English one cites, and calls an assumption what it calls one', () => {
    const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    for (const name of FACTORS) {
      const note = noteOf(words, name);
      const names = namesOfSources(language, name);
      expect(
        names.filter((source) => !note.includes(source)),
        name,
      ).toEqual([]);
      const rest = withoutSources(note, names);
      expect(
        SOURCE_IDS.filter((id) => rest.includes(sourceName(language, id))),
        name,
      ).toEqual([]);
      expect(count(note, /anta[kg]else/g), name).toBe(count(englishNote(name), /assumption/g));
      expect(count(note, /definisjon|definition/g), name).toBe(count(englishNote(name), /definition/g));
    }
  });

  test('nothing is left in another language', () => {
    const foreign = /\b(the|of|and|with|which|from|who|share|month|level|assumption|starting|value)\b/i;
    const neighbour = { nb: /\b(pr\.|af|hvad|antagelse|ydelser)\b/, da: /\b(av|hva|per|antakelse|tjenester)\b/ };
    for (const name of FACTORS) {
      const all = `${labelIn(name)}. ${aboutText(words, name)}`;
      const said = withoutSources(all, namesOfSources(language, name));
      expect(said, name).not.toMatch(foreign);
      expect(said, name).not.toMatch(neighbour[language]);
    }
  });

  test('no two are called the same', () => {
    const labels = FACTORS.map((name) => labelIn(name));
    expect(labels.filter((label, n) => labels.indexOf(label) !== n)).toEqual([]);
  });
});
