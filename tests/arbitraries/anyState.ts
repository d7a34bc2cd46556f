import fc from 'fast-check';
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
import { LOSS_BY, PRESET_NAMES, SHOCK_KINDS, SHOCKS, type ShockField, type ShockKind } from '#scenarios';
import { MODES, STUDY_FACTORS, STUDY_KINDS, VIEWS, withName, type AppState } from '#ui';

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
/** Any mix in whole per cent. */
export const anyMix = fc
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
/** Any state that the page can be in. */
export const anyState: fc.Arbitrary<AppState> = fc
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
    names: fc.constant([]),
    outcome: fc.constantFrom(...METRIC_NAMES),
    risk: fc.constantFrom(...METRIC_NAMES),
    view: fc.constantFrom(...VIEWS),
    month: anyMonth,
    bookmarks: fc.uniqueArray(anyMonth, { maxLength: 4 }).map((months) => months.sort((a, b) => a - b)),
    runs: fc.integer({ min: 5, max: 100 }),
    study: fc.record({
      kind: fc.constantFrom(...STUDY_KINDS),
      over: fc.constantFrom(...STUDY_FACTORS),
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
    lesson: fc.option(
      fc.record({
        id: fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,20}$/),
        step: fc.nat(13),
        place: fc.option(anyText),
        short: fc.boolean(),
        own: fc.option(anyText),
      }),
    ),
  })
  .chain((rest) =>
    fc
      .tuple(
        fc.nat(rest.strategies.length - 1),
        fc.array(fc.string({ maxLength: 60, unit: 'grapheme' }), { maxLength: 4 }),
      )
      .map(([selected, names]) =>
        names.reduce<AppState>((state, name, n) => withName(state, n, name), { ...rest, selected }),
      ),
  );
