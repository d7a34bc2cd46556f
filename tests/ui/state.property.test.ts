import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LEVER_NAMES,
  LEVERS,
  METRIC_NAMES,
  PARAMETER_NAMES,
  PARAMETERS,
  type Mix,
  type Schedule,
  type Shock,
} from '#sim';
import { openAtlas } from '#scenarios/node';
import { PRESET_NAMES, LOSS_BY, SHOCK_KINDS, SHOCKS, type ShockField, type ShockKind } from '#scenarios';
import {
  decodeState,
  encodeState,
  INITIAL_STATE,
  LANGUAGES,
  LINK_VERSION,
  linkTexts,
  MODES,
  problemsText,
  readAddress,
  readTyped,
  redo,
  scenariosOf,
  startHistory,
  STUDY_KINDS,
  undo,
  VIEWS,
  withLever,
  withoutStrategy,
  withPresent,
  withShare,
  withStrategy,
  writtenState,
  type AppState,
} from '#ui';

/** Some entries of a table of declarations, each with a number in its range. */
function anyNumbers<Name extends string>(
  names: readonly Name[],
  boundsOf: (name: Name) => { readonly min: number; readonly max: number; readonly whole?: boolean },
): fc.Arbitrary<Readonly<Partial<Record<Name, number>>>> {
  return fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }).chain((chosen) =>
    fc
      .tuple(
        ...chosen.map((name) => {
          const { min, max, whole } = boundsOf(name);
          return whole === true ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
        }),
      )
      .map(
        (values) => Object.fromEntries(chosen.map((name, n) => [name, values[n] + 0])) as Partial<Record<Name, number>>,
      ),
  );
}

const anyMonth = fc.nat(120);
const anyMix = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
  .map(([low, high]): Mix => ({ OA: low / 100, NPM: (high - low) / 100, NPG: (100 - high) / 100 }));
const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    name: fc.constantFrom(...LEVER_NAMES),
    from: anyMonth,
    over: anyMonth,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ name, from, over, share }) => {
    const { min, max } = LEVERS[name];
    return { name, from, over, to: Math.min(max, Math.max(min, min + share * (max - min))) + 0 };
  });
const anyShock: fc.Arbitrary<Shock> = fc.oneof(
  ...SHOCK_KINDS.map((kind) => {
    const { fields, lever, levers, by, neighbourhood }: ShockKind = SHOCKS[kind];
    const code = fc.string({ minLength: 1, maxLength: 12 });
    return fc.record({
      kind: fc.constant(kind),
      at: anyMonth,
      ...Object.fromEntries(
        Object.entries(fields).map(([name, field]: [string, ShockField]) => [
          name,
          field.whole === true
            ? fc.integer({ min: field.min, max: field.max })
            : fc.double({ min: field.min, max: field.max, noNaN: true }).map((value) => value + 0),
        ]),
      ),
      ...(lever ? { lever: fc.constantFrom(...LEVER_NAMES) } : {}),
      ...(levers === true ? { to: fc.constantFrom({ fund: 1 }, { pay: 25, clarity: 0 }) } : {}),
      ...(by === true ? { by: fc.constantFrom(...LOSS_BY) } : {}),
      ...(neighbourhood === 'must' ? { neighbourhood: code } : {}),
    }) as unknown as fc.Arbitrary<Shock>;
  }),
);
const anyStrategy: fc.Arbitrary<AppState['strategies'][0]> = fc.record({
  preset: fc.constantFrom(...PRESET_NAMES),
  levers: anyNumbers(LEVER_NAMES, (name) => LEVERS[name]),
  mix: fc.option(anyMix),
  schedules: fc.array(anySchedule, { maxLength: 3 }),
});
const anyText = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const anyState: fc.Arbitrary<AppState> = fc
  .record({
    mode: fc.constantFrom(...MODES),
    language: fc.constantFrom('en' as const, 'nb' as const, 'da' as const),
    place: anyText,
    ownPlace: fc.option(fc.record({ file: anyText, csv: anyText })),
    country: fc.option(fc.constantFrom('norway' as const, 'denmark' as const, 'england' as const)),
    citizens: fc.option(fc.integer({ min: 50, max: 20_000_000 })),
    context: anyNumbers(
      LEVER_NAMES.filter((name) => LEVERS[name].nature === 'context'),
      (name) => LEVERS[name],
    ),
    shocks: fc.array(anyShock, { maxLength: 3 }),
    beliefs: anyNumbers(PARAMETER_NAMES, (name) => PARAMETERS[name]),
    outcomes: fc.dictionary(fc.stringMatching(/^own[A-Z]\w{0,8}$/), anyText, { maxKeys: 2 }),
    strategies: fc.array(anyStrategy, { minLength: 2, maxLength: 4 }),
    outcome: fc.constantFrom(...METRIC_NAMES),
    risk: fc.constantFrom(...METRIC_NAMES),
    view: fc.constantFrom(...VIEWS),
    month: anyMonth,
    bookmarks: fc.uniqueArray(anyMonth, { maxLength: 4 }).map((months) => months.sort((a, b) => a - b)),
    runs: fc.integer({ min: 5, max: 100 }),
    study: fc.record({
      kind: fc.constantFrom(...STUDY_KINDS),
      over: fc.constantFrom('levers' as const, 'beliefs' as const),
      across: fc.constantFrom<string>(...LEVER_NAMES, ...PARAMETER_NAMES),
      up: fc.constantFrom<string>(...LEVER_NAMES, ...PARAMETER_NAMES),
      replicates: fc.integer({ min: 1, max: 50 }),
      citizens: fc.integer({ min: 200, max: 20_000 }),
    }),
    weights: fc.record(
      {
        needMet: fc.double({ min: 0, max: 10, noNaN: true }).map((value) => value + 0),
        lowStrain: fc.double({ min: 0, max: 10, noNaN: true }).map((value) => value + 0),
      },
      { requiredKeys: [] },
    ),
  })
  .chain((rest) => fc.nat(rest.strategies.length - 1).map((selected) => ({ ...rest, selected })));

describe('a link', () => {
  test('gives the state back that it was made of', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(decodeState(encodeState(state))).toEqual({ status: 'read', dropped: [], state });
      }),
      { numRuns: 300 },
    );
  });

  test('of the first form keeps opening', () => {
    // {"v":1,"l":"nb","s":[["hybrid-by-default"],["high-5",{"clarity":0.2}]],"t":38}
    const old =
      'eyJ2IjoxLCJsIjoibmIiLCJzIjpbWyJoeWJyaWQtYnktZGVmYXVsdCJdLFsiaGlnaC01Iix7ImNsYXJpdHkiOjAuMn1dXSwidCI6Mzh9';
    expect(decodeState(old)).toMatchObject({
      status: 'read',
      dropped: [],
      state: { language: 'nb', month: 38, strategies: [{ preset: 'hybrid-by-default' }, { levers: { clarity: 0.2 } }] },
    });
  });

  test('that is damaged, newer or names what does not exist is told apart', () => {
    expect(decodeState('%%%').status).toBe('broken');
    expect(decodeState(btoa('[1,2')).status).toBe('broken');
    expect(decodeState(btoa(JSON.stringify({ v: LINK_VERSION + 1 }))).status).toBe('newer');
    const odd = decodeState(
      btoa(JSON.stringify({ v: 1, s: [['hi-5'], ['high-5', { claritty: 1, clarity: 7, training: 0.5 }]], t: 1e9 })),
    );
    expect(odd).toMatchObject({ status: 'read', dropped: ['hi-5', 'claritty', 'clarity'] });
    // One strategy is no comparison, and month 10⁹ is none: both are as they start.
    expect(odd.status === 'read' && odd.state.strategies).toEqual(INITIAL_STATE.strategies);
    expect(odd.status === 'read' && odd.state.month).toBe(INITIAL_STATE.month);
  });

  test('with names that are no text, and numbers that are not whole, goes on without them and says so', () => {
    const written = {
      v: LINK_VERSION,
      s: [
        [{ toString: 1, valueOf: 1 }],
        [
          'high-5',
          {},
          {
            d: [
              [{ toString: 1 }, 0, 0, 1],
              ['pay', 0, 1, 99],
              ['pay', 0, 1, 10],
            ],
          },
        ],
        ['sham'],
      ],
      e: [{ kind: { toString: 1 } }, { kind: 'levers', at: 0, months: 3, to: {} }, { kind: 'electionLoss', at: 3 }],
      b: { governanceForm: 0.5, trustMean: 0.4 },
      x: { clarity: 0.5, austerity: 0.1, commitment: 0.3 },
    };
    const read = decodeState(btoa(JSON.stringify(written)));
    expect(read).toMatchObject({
      dropped: [
        '?',
        'schedule ?',
        'schedule pay',
        'clarity',
        'commitment',
        'shock ?',
        'shock levers',
        'governanceForm',
      ],
      state: {
        strategies: [{ schedules: [{ name: 'pay', from: 0, over: 1, to: 10 }] }, {}],
        shocks: [{ kind: 'electionLoss', at: 3 }],
        beliefs: { trustMean: 0.4 },
        context: { austerity: 0.1 },
      },
    });
  });

  test('of any text is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => btoa(unescape(encodeURIComponent(text)))),
        ),
        (text) => {
          expect(['read', 'broken', 'newer']).toContain(decodeState(text).status);
        },
      ),
    );
  });
});

/** What programs that pass links on do to them. */
const MANGLED: Readonly<Record<string, (link: string) => string>> = {
  'signs coded for an address': (link) => link.replace('=', '%3D'),
  'signs coded twice': (link) => link.replace('=', '%253D'),
  'every sign coded': (link) => `#${[...link.slice(1)].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')}`,
  'signs coded for HTML': (link) => link.replace('=', '&#61;'),
  'signs coded for HTML in hexadecimal': (link) => link.replace('=', '&#x3d;'),
  'signs coded for mail': (link) => link.replace('=', '=3D'),
  'soft line breaks of mail': (link) => inPieces(link, '=\r\n'),
  'soft line breaks whose line end a browser has dropped': (link) => inPieces(link, '='),
  'coded line breaks': (link) => inPieces(link, '%0D%0A'),
  'lines of a reply': (link) => inPieces(link, '\n> '),
  spaces: (link) => inPieces(link, '%20'),
  'signs that nobody sees': (link) => inPieces(link, '\u200b'),
  'a full stop behind it': (link) => `${link}.`,
  brackets: (link) => `${link}%3E`,
  'a bracket and a comma': (link) => `${link}),`,
  quotes: (link) => `${link}%22`,
  'signs of emphasis': (link) => `${link.replace('#s', '#s')}_`,
  'a label behind it': (link) => `${link}|what%20we%20looked%20at`,
  'words behind it': (link) => `${link}%20is%20what%20I%20meant`,
  'the question of another program': (link) => `${link}&amp;utm_source=mail`,
  'the question of another program before it': (link) => `#utm_source=mail&${link.slice(1)}`,
  'the fillers of its coding': (link) => `${link}==`,
};

function inPieces(link: string, between: string): string {
  return (link.slice(3).match(/.{1,70}/g) ?? []).reduce((all, part, n) => all + (n === 0 ? '' : between) + part, '#s=');
}

describe('an address', () => {
  test.each(Object.entries(MANGLED))('is read in spite of %s', (_what, mangle) => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readAddress(mangle(`#s=${encodeState(state)}`))).toEqual({ status: 'read', dropped: [], state });
      }),
      { numRuns: 5 },
    );
  });

  test('says what else stands behind #: nothing, something that is no link, or a link that is damaged', () => {
    for (const nothing of ['', '#', '#%20']) expect(readAddress(nothing).status).toBe('none');
    for (const strange of ['#foo', '#/compare', '#p=Preston', '#%', '#&amp;', '#section=2'])
      expect(readAddress(strange).status).toBe('strange');
    const link = `#s=${encodeState(INITIAL_STATE)}`;
    for (const broken of ['#s=', '#s=nonsense!', link.slice(0, -9), link.replace('ey', 'xx'), link.toLowerCase()])
      expect(readAddress(broken).status).toBe('broken');
  });

  test('of any signs is read or refused, never thrown at, and soon', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '#', '#s=', '#s%3D', '&#'), (text, before) => {
        expect(['read', 'broken', 'newer', 'none', 'strange']).toContain(readAddress(before + text).status);
      }),
    );
    // What would take hours if the time grew with the square of the length.
    for (const part of ['%3D&amp;', '= ', '\n ', '-', ' ', '&s'])
      expect(linkTexts(`#s=ey${part.repeat(100_000)}x`)).not.toBeNull();
  });
});

describe('what a link says, of any kind', () => {
  const atlas = openAtlas();
  const members = Object.keys({ ...writtenState(INITIAL_STATE), ...{ m: 0, l: 0, p: 0, q: 0, c: 0, z: 0, x: 0 } });
  const others = ['e', 'b', 'u', 'k', 'o', 'r', 'w', 't', 'f', 'n', 'g', 'y', 'v', '__proto__', 'toString'];
  const anyValue = fc.oneof(
    fc.jsonValue(),
    // Objects where text is due: what asks them for text throws.
    fc.constantFrom({ toString: 1, valueOf: 1 }, [{ toString: 1, valueOf: 1 }], [[{ toString: 1, valueOf: 1 }]]),
  );

  test('is read or refused, and what is read can be written, run or told', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.array(fc.tuple(fc.constantFrom(...members, ...others), anyValue), { minLength: 1, maxLength: 4 }),
        (state, spoiled) => {
          const written = { ...JSON.parse(JSON.stringify(writtenState(state))), ...Object.fromEntries(spoiled) };
          const reading = decodeState(toBase64(JSON.stringify(written)));
          expect(['read', 'broken', 'newer']).toContain(reading.status);
          if (reading.status !== 'read') return;
          expect(reading.dropped.every((name) => typeof name === 'string')).toBe(true);
          expect(decodeState(encodeState(reading.state))).toMatchObject({ status: 'read', state: reading.state });
          const ready = scenariosOf(reading.state, atlas);
          if (!ready.ok) expect(problemsText(LANGUAGES.nb, reading.state, ready.issues, atlas)).not.toBe('');
        },
      ),
    );
  });
});

function toBase64(text: string): string {
  return Buffer.from(text).toString('base64url');
}

describe('what is told of a state that cannot be run', () => {
  const atlas = openAtlas();
  const told = (part: Partial<AppState>): string => {
    const state = { ...INITIAL_STATE, ...part };
    const ready = scenariosOf(state, atlas);
    return ready.ok ? '' : problemsText(LANGUAGES.nb, state, ready.issues, atlas);
  };

  test('names an unknown place once, in the language of the page, with those that may be meant', () => {
    expect(told({ place: 'Wigann' })).toBe(LANGUAGES.nb.placeUnknown('Wigann', ['Wigan']));
    expect(told({ place: 'Våler' })).toBe(LANGUAGES.nb.placeUnknown('Våler', ['Våler (Innlandet)', 'Våler (Viken)']));
    expect(told({ place: 'Xyzzyxxy' })).toBe(LANGUAGES.nb.placeUnknown('Xyzzyxxy', []));
  });

  test('says what several strategies share once, and nothing for the command line', () => {
    const text = told({ citizens: 19_000_000 });
    expect(text.split('citizens:')).toHaveLength(2);
    expect(text + told({ place: 'Xyzzyxxy' })).not.toMatch(/samspill |--/);
  });
});

describe('a number that is typed', () => {
  test('is taken to the last digit, with a point or a comma', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (value, comma) => {
        const text = comma ? String(value).replace('.', ',') : String(value);
        expect(readTyped(text, { min: 0, max: 1 })).toEqual({ status: 'read', value: value + 0 });
      }),
    );
    for (const text of ['0.25', '0,25', '.25', ',25', ' 0.25 ', '+0.25', '25e-2'])
      expect(readTyped(text, { min: 0, max: 1 })).toEqual({ status: 'read', value: 0.25 });
    expect(Object.is(readTyped('-0', { min: 0, max: 1 }).status === 'read', true)).toBe(true);
  });

  test('is never another one: what is no number, not whole or out of bounds is told apart', () => {
    for (const text of [
      '',
      ' ',
      'e',
      '-',
      '.',
      '0x10',
      '1_000',
      '1 000',
      '1.000,5',
      '1.000.000',
      '50%',
      '0.5.1',
      'NaN',
      'Infinity',
    ])
      expect(readTyped(text, { min: 0, max: 1e9 })).toEqual({ status: 'unreadable' });
    for (const text of ['1.000', '1,000', '12.0', '1e2', '0,5', '12.'])
      expect(readTyped(text, { min: 0, max: 1e9, whole: true })).toEqual({ status: 'notWhole' });
    for (const text of ['-1', '601', '1000'])
      expect(readTyped(text, { min: 0, max: 600, whole: true }).status).toBe('outside');
    expect(readTyped('012', { min: 0, max: 600, whole: true })).toEqual({ status: 'read', value: 12 });
    expect(readTyped('1e999', { min: 0, max: 1 }).status).toBe('outside');
  });

  test('of a share is kept in the mix, and the three still sum to 1', () => {
    const shares = fc.constantFrom('OA' as const, 'NPM' as const, 'NPG' as const);
    fc.assert(
      fc.property(anyMix, shares, fc.double({ min: 0, max: 1, noNaN: true }), (mix, logic, share) => {
        const set = Number(share.toPrecision(10));
        const next = withShare(mix, logic, set);
        expect(next[logic]).toBe(set);
        expect(next.OA + next.NPM + next.NPG).toBeCloseTo(1, 10);
        for (const one of [next.OA, next.NPM, next.NPG]) expect(one).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('changing the state', () => {
  test('a lever back at the preset’s level counts as not moved', () => {
    const moved = withLever(INITIAL_STATE, 'clarity', 0.3, 0.8);
    expect(moved.strategies[1].levers).toEqual({ clarity: 0.3 });
    expect(withLever(moved, 'clarity', 0.8, 0.8)).toEqual(INITIAL_STATE);
  });

  test('there are two to four strategies, and the selected one exists', () => {
    const four = withStrategy(withStrategy(INITIAL_STATE, 'sham'), 'austerity');
    expect(four.strategies).toHaveLength(4);
    let state = four;
    for (let n = 0; n < 5; n++) {
      state = withoutStrategy(state, state.strategies.length - 1);
      expect(state.selected).toBeLessThan(state.strategies.length);
    }
    expect(state.strategies).toHaveLength(2);
  });

  test('undo and redo take back and do again; dragging is one step', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 30 }), (changes) => {
        let history = startHistory(-1);
        for (const [value, merge] of changes) history = withPresent(history, value, merge);
        const end = history.present;
        const steps = history.past.length;
        for (let n = 0; n < steps; n++) history = undo(history);
        expect(undo(history)).toBe(history);
        for (let n = 0; n < steps; n++) history = redo(history);
        expect(history.present).toBe(end);
      }),
    );
  });
});
