import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changedSettings, PRESET_GROUPS, PRESET_NAMES, PRESETS } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { LEVER_NAMES, LEVERS, METRIC_NAMES, PARAMETERS, SOURCE_NAMES, SOURCES, type EvidenceSource } from '#sim';
import {
  bibtex,
  CARDS_LANGUAGES,
  CITATION,
  changeTexts,
  circumstancesAmong,
  circumstanceTexts,
  INITIAL_STATE,
  isNone,
  LANGUAGES,
  ownCircumstances,
  plainStrategy,
  PRESETS_LANGUAGES,
  scenariosOf,
  sourceReference,
  withSameCircumstances,
  type AppState,
} from '#ui';
import { anyState } from '../arbitraries/anyState.ts';

const CODES = ['en', 'nb', 'da'] as const;

describe('circumstances that a strategy brings', () => {
  const atlas = openAtlas();
  const comparing = (...presets: readonly string[]): AppState => ({
    ...INITIAL_STATE,
    strategies: presets.map(plainStrategy),
  });
  const said = (state: AppState): readonly (readonly string[])[] =>
    ownCircumstances(state).map((own) => circumstanceTexts(LANGUAGES.en, 'en', own));

  test('are said of the strategy that has them, and of none when all have the same', () => {
    expect(said(comparing('hybrid-by-default', 'preston-model', 'lost-core'))).toEqual([
      [],
      ['anchors’ spend −17% over 4 years'],
      ['50% of the core of volunteers leave after 3 years'],
    ]);
    expect(said(comparing('hybrid-by-default', 'wigan-deal', 'trust-trap'))).toEqual([
      [],
      ['budget −6.2% a year instead of −0.7%', 'budget −0.7% a year after 8 years'],
      ['40% trust in the municipality at the start'],
    ]);
    expect(said(comparing('wigan-deal', 'wigan-dictated'))).toEqual([[], []]);
    expect(said({ ...comparing('hybrid-by-default', 'austerity'), context: { austerity: 0.02 } })).toEqual([[], []]);
  });

  test('put to all are the same in every run, whatever the strategies are, and what they choose stays', () => {
    const contextOf = (name: string): boolean =>
      LEVER_NAMES.some((one) => one === name && LEVERS[one].nature === 'context');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...PRESET_NAMES), { minLength: 2, maxLength: 4 }),
        fc.nat(3),
        (presets, n) => {
          const before = comparing(...presets);
          const at = n % presets.length;
          const after = withSameCircumstances(before, at);
          expect(isNone(ownCircumstances(after)[at] ?? circumstancesAmong(changedSettings({})))).toBe(true);
          const [ready, readyBefore] = [after, before].map((state) => scenariosOf(state, atlas));
          if (!ready.ok || !readyBefore.ok) throw new Error('cannot be run');
          const own = ownCircumstances(before)[at];
          for (const [m, { scenario }] of ready.strategies.entries()) {
            const same = ready.strategies[at]?.scenario;
            for (const name of Object.keys({ ...own?.levers }))
              expect(scenario.levers[name as 'austerity']).toBe(same?.levers[name as 'austerity']);
            const touched: readonly string[] = [
              ...Object.keys({ ...own?.levers }),
              ...(own?.schedules ?? []).map(({ name }) => name),
            ];
            const moves = (one: typeof scenario): unknown => one.schedules.filter(({ name }) => touched.includes(name));
            expect(moves(scenario)).toEqual(moves(same ?? scenario));
            for (const event of own?.events ?? [])
              expect(scenario.events.filter(({ kind }) => kind === event.kind)).toHaveLength(1);
            const choices = (one: typeof scenario): unknown => [
              one.mix,
              LEVER_NAMES.filter((name) => !contextOf(name)).map((name) => one.levers[name]),
              one.schedules.filter(({ name }) => !contextOf(name)),
            ];
            expect(choices(scenario)).toEqual(choices(readyBefore.strategies[m]?.scenario ?? scenario));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('of any state are told in words or there are none, and the second time nothing is left to put to all', () => {
    fc.assert(
      fc.property(anyState, fc.nat(3), (state, n) => {
        const at = n % state.strategies.length;
        const texts = said(state);
        expect(texts.flat().every((text) => text !== '' && !/undefined|NaN/.test(text))).toBe(true);
        expect(ownCircumstances(withSameCircumstances(state, at)).map(isNone)[at]).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the cards', () => {
  test('say what a preset changes in words, the largest first, in every language', () => {
    const changes = (name: string, code: (typeof CODES)[number] = 'en'): readonly string[] =>
      changeTexts(LANGUAGES[code], code, changedSettings({ extends: name }));
    expect(changes('hybrid-by-default')).toEqual([]);
    expect(changes('fatigue-trap')).toEqual([
      'Effort asked: much instead of some',
      'Support for volunteers: nothing instead of little',
    ]);
    expect(changes('classic-administration')).toEqual(['Classic administration: 90% of the work instead of 45%']);
    expect(changes('ladder-1')[0]).toBe('The ladder up to step 1 instead of step 5');
    expect(changes('preston-model')).toContain('Commitment of the anchor institutions: much instead of nothing');
    expect(changes('anchor-schools')[0]).toBe('Recruitment in universal arenas: 100% of invitations instead of 10%');
    expect(changes('money-illusion')).toContain('£10 for every hour of taking part');
    expect(changes('responsibilising')).toContain('Led by others instead of mostly by the municipality');
    expect(changes('push-without-support', 'nb')).toContain(
      'Støtte til frivillige: ikke i det hele tatt i stedet for litt',
    );
    for (const name of PRESET_NAMES)
      for (const code of CODES)
        for (const text of changes(name, code)) expect(text, `${name} ${code}`).not.toMatch(/undefined|NaN|: {2}|\(\)/);
  });

  test('exist in three languages, no text of one in another, and every question ends as one', () => {
    for (const name of PRESET_NAMES) {
      const texts = CODES.map((code) => PRESETS_LANGUAGES[code][name]);
      for (const { gloss, question } of texts) {
        expect(gloss).toMatch(/\.$/);
        expect(gloss.length).toBeLessThan(135);
        expect(question).toMatch(/\?$/);
      }
      expect(new Set(texts.flatMap(({ gloss, question }) => [gloss, question])).size).toBe(6);
    }
    expect(PRESETS_LANGUAGES.en['high-5'].question).toBe(PRESETS['high-5'].question);
  });

  test('stand in groups that are named, and show outcomes that every run records', () => {
    for (const code of CODES) expect(Object.keys(CARDS_LANGUAGES[code].groups)).toEqual([...PRESET_GROUPS]);
    for (const name of PRESET_NAMES) for (const metric of PRESETS[name].shows) expect(METRIC_NAMES).toContain(metric);
  });
});

describe('sources on the page', () => {
  const shown = [
    ...Object.values(LEVERS).flatMap(({ sources }) => sources),
    ...Object.values(PARAMETERS).flatMap(({ sources }) => sources),
    ...PRESET_NAMES.flatMap((name) => PRESETS[name].sources.flatMap(({ sources }) => sources)),
  ];

  test.each([...new Set(shown)])('%s has an author, and a year and an address or a word why not', (id) => {
    const { who, year } = sourceReference(id);
    const { title, where, url }: EvidenceSource = SOURCES[id];
    expect(who).toMatch(/\p{L}{2}/u);
    expect(who).not.toMatch(/\d{4}|[,–/(]$/);
    if (year === null) expect(SOURCE_NAMES[id]).not.toMatch(/(19|20)\d\d/);
    else expect(year).toMatch(/^(19|20)\d\d/);
    expect(title).not.toBe('');
    // Without an address it is said where it stands.
    expect(url ?? where).not.toBe('');
    if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
  });

  test('most have both', () => {
    const ids = [...new Set(shown)];
    expect(ids.filter((id) => sourceReference(id).year !== null).length / ids.length).toBeGreaterThan(0.7);
    expect(ids.filter((id) => SOURCES[id].url !== null).length / ids.length).toBeGreaterThan(0.85);
  });

  test('how to cite is what CITATION.cff says', () => {
    const file = parse(readFileSync(new URL('../../CITATION.cff', import.meta.url), 'utf8')) as Record<string, unknown>;
    expect(CITATION).toEqual({
      authors: (file['authors'] as readonly { readonly name: string }[]).map(({ name }) => name).join(' and '),
      title: file['title'],
      version: file['version'],
      year: String(file['date-released']).slice(0, 4),
      licence: file['license'],
    });
    expect(bibtex()).toBe(
      `@software{samspill_0_2_0,
  author = {{The Samspill authors}},
  title = {Samspill: an agent-based simulation of co-creation in municipalities},
  version = {0.2.0},
  year = {2026},
  license = {MIT},
}`
        .replaceAll('0.2.0', CITATION.version)
        .replaceAll('0_2_0', CITATION.version.replaceAll('.', '_')),
    );
  });
});
