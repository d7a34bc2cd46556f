import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openAtlas } from '#scenarios/node';
import {
  decodeState,
  encodeState,
  INITIAL_STATE,
  LANGUAGES,
  linkTexts,
  problemsText,
  readAddress,
  scenariosOf,
  writtenState,
  type AppState,
} from '#ui';
import { anyState } from '../arbitraries/anyState.ts';

/** What programs that pass links on do to them. */
const MANGLED: Readonly<Record<string, (link: string) => string>> = {
  'signs coded for an address': (link) => link.replace('=', '%3D'),
  'signs coded twice': (link) => link.replace('=', '%253D'),
  'every sign coded': (link) =>
    `#${Array.from(link.slice(1), (sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')}`,
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
  'line breaks, and the question of another program behind it': (link) => `${inPieces(link, '%0A')}?utm_source=mail`,
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
      expect(linkTexts(`#s=ey${part.repeat(30_000)}x`)).not.toBeNull();
  });
});

describe('what a link says, of any kind', () => {
  const atlas = openAtlas();
  const members = Object.keys(writtenState(INITIAL_STATE));
  const others = [
    'm',
    'l',
    'p',
    'q',
    'c',
    'z',
    'x',
    'e',
    'b',
    'u',
    'k',
    'o',
    'r',
    'w',
    't',
    'f',
    'n',
    'g',
    'y',
    'v',
    '__proto__',
    'toString',
  ];
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
      { numRuns: 40 },
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
