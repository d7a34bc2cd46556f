import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVERS, METRIC_NAMES, METRICS } from '#sim';
import { PRESETS } from '#scenarios';
import { MAIN_METRICS } from '#runs';
import { LANGUAGES, metricNote, outcomeLabel, unitText, wholeWords, type Language } from '#ui';

const OTHERS = ['nb', 'da'] as const satisfies readonly Language[];

/** Texts that read the same as in English, with the reason. */
const SAME: Readonly<Record<string, string>> = {
  Samspill: 'the name of the program',
  England: 'a name, the same in all three languages',
  'High-5': 'the name that its authors gave it',
  'Person ⟨0⟩': 'the word is the same in all three languages',
  start: 'the word is the same in all three languages',
  Median: 'the word is the same in all three languages',
  Stop: 'the Danish imperative is the same word',
  Find: 'the Danish imperative is the same word',
  Pause: 'the Danish word is the same',
};
const met = new Set<string>();

/** Whether a text may stand as it does in English. */
function mayBeSame(text: string): boolean {
  met.add(text);
  return Object.hasOwn(SAME, text);
}

interface Catalogues {
  readonly en: unknown;
  readonly nb: unknown;
  readonly da: unknown;
}

/** Every catalogue of the page, found by what it is: an object of the three languages that `ui/words/` has. */
async function catalogues(): Promise<ReadonlyMap<string, Catalogues>> {
  const root = new URL('../../ui/words/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = new Map<string, Catalogues>();
  for (const file of files) {
    const module = (await import(new URL(file, root).href)) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(module)) {
      const isOne = typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'da,en,nb';
      // Problems are told in English by the model itself; tests/ui/problems.test.ts has their words.
      if (isOne && (value as Catalogues).en !== null) found.set(name, value as Catalogues);
    }
  }
  return found;
}

/** What stands in a text where a value would: it answers as a list of one, as the text in it, and as a number. */
function standIn(n: number): unknown {
  const text = `⟨${n}⟩`;
  return new Proxy([text], {
    get(list, name) {
      if (Reflect.has(list, name)) return Reflect.get(list, name) as unknown;
      const inText: unknown = Reflect.get(String.prototype, name);
      if (typeof inText === 'function') return inText.bind(text) as unknown;
      return Reflect.has(Number.prototype, name) ? () => text : undefined;
    },
  });
}

/** Every text of a catalogue by its path; of a function what it makes of stand-ins. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  // What is put together of stand-ins alone has no words.
  if (typeof value === 'string') return /\p{L}/u.test(value.replace(/⟨\d+⟩|undefined/g, '')) ? [[path, value]] : [];
  if (typeof value === 'function') {
    const given = Array.from({ length: value.length }, (_, n) => standIn(n));
    return textsOf((value as (...given: readonly unknown[]) => unknown)(...given), path);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`));
}

describe.each(OTHERS)('in %s', (language) => {
  test('every catalogue says all that the English one says, and nothing in English', async () => {
    const all = await catalogues();
    expect([...all.keys()]).toEqual(expect.arrayContaining(['LANGUAGES', 'EXPLORE_LANGUAGES', 'WHY_LANGUAGES']));
    for (const [name, languages] of all) {
      const english = new Map(textsOf(languages.en));
      const own = new Map(textsOf(languages[language]));
      expect(
        [...english.keys()].filter((path) => !own.has(path)),
        name,
      ).toEqual([]);
      const same = [...own].filter(([path, text]) => english.get(path) === text);
      expect(
        same.filter(([, text]) => !mayBeSame(text)),
        name,
      ).toEqual([]);
    }
  });

  test('every metric has a name, a unit and a line of its own', async () => {
    const words = await wholeWords(language);
    const labels = METRIC_NAMES.map((metric) => outcomeLabel(words, metric));
    for (const [n, metric] of METRIC_NAMES.entries()) {
      const [label, note, unit] = [labels[n], metricNote(words, metric), unitText(words, metric)];
      expect(label, metric).not.toBe(METRICS[metric].label);
      expect(note, metric).not.toBe(METRICS[metric].definition);
      if (unit !== '%') expect(unit, metric).not.toBe(METRICS[metric].unit);
      expect(`${label} ${note} ${unit}`, metric).not.toMatch(/undefined|: [.]|\b(of|the|share|hours)\b/);
    }
    // Who chooses among them must be able to tell them apart.
    expect(labels.filter((label, n) => labels.indexOf(label) !== n)).toEqual([]);
  });

  test('the main metrics are called in the first catalogue what they are called among all', async () => {
    const whole = await wholeWords(language);
    for (const metric of MAIN_METRICS)
      expect(outcomeLabel(whole, metric)).toBe(outcomeLabel(LANGUAGES[language], metric));
  });

  test('every lever and preset has a name', () => {
    const { labels } = LANGUAGES[language];
    const english = [
      ...Object.entries(LEVERS).map(([name, { label }]) => [name, label] as const),
      ...Object.entries(PRESETS).map(([name, { title }]) => [name, title] as const),
    ];
    for (const [name, label] of english) {
      const own = labels[name] ?? label;
      if (own === label) expect(mayBeSame(own), name).toBe(true);
    }
  });
});

test('a reason that no text needs any more goes', () => {
  expect(Object.keys(SAME).filter((text) => !met.has(text))).toEqual([]);
});
