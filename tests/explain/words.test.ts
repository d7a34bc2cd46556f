import { describe, expect, test } from 'vitest';
import { drawOrder, endCoalitions, hasPlayer, pairCoalitions, singlePlayers, type Coalition } from '#analysis';
import { tellerOf } from '#cli';
import {
  explainGame,
  explainTeller,
  tellReading,
  type Column,
  type Explanation,
  type ModelGame,
  type Played,
  type Player,
} from '#explain';
import type { Language, SeriesReading } from '#runs';
import { smallestDifference, TODAY_LEVERS } from '#sim';

/** What a made coalition is worth in a replicate; x says who is in. */
type Worth = (x: readonly number[], replicate: number) => readonly number[];

const LEVERS = ['clarity', 'training', 'delegation'] as const;
const PLAYERS: readonly Player[] = LEVERS.map((name) => ({ name, kind: 'lever', from: '0.2', to: '0.8' }));
const READING: SeriesReading = { metric: 'participation', as: 'month', from: 120, to: 120 };

const BY_CHOICE: ModelGame['over'] = 'levers';

/** An explanation of made games: nothing is run, every number is known. */
function made(
  worth: Worth,
  {
    replicates = 10,
    reading = READING,
    lines = [] as readonly string[],
    pairs = false,
    players = PLAYERS,
    over = BY_CHOICE,
  } = {},
): Explanation {
  const game: ModelGame = {
    over,
    players,
    groups: players.map(({ name }, index) => ({ name, members: [index] })),
    scenariosOf: () => [],
  };
  // Of mechanisms both strategies are run, each with a value of its own; of choices one, with a value a column.
  const valuesOf = (values: readonly number[]): readonly (readonly number[])[] =>
    over === 'mechanisms' ? values.map((value) => [value]) : [values];
  const columns: readonly Column[] = [{ reading, line: null }, ...lines.map((line) => ({ reading, line }))];
  const played: Played = {
    runs: 0,
    lost: [],
    ended: 'all',
    replicates: Array.from({ length: replicates }, (_, r) => {
      const order = drawOrder(singlePlayers(players.length), 'made', r + 1);
      const coalitions: readonly Coalition[] = [...pairCoalitions(order), ...endCoalitions(players.length)];
      const worths = new Map(
        coalitions.map((coalition) => [
          coalition,
          valuesOf(
            worth(
              players.map((_player, index) => Number(hasPlayer(coalition, index))),
              r,
            ),
          ),
        ]),
      );
      return { replicate: r + 1, seed: String(r), order, worths, fingerprints: [] };
    }),
  };
  return explainGame(game, played, { columns, exact: false, pairs, seed: 'made' });
}

function told(explanation: Explanation, language: Language = 'en'): readonly string[] {
  const [found] = explanation.readings;
  if (found === undefined) throw new Error('no reading');
  return tellReading(
    explanation,
    found,
    { name: 'Our course', against: 'today' },
    explainTeller(tellerOf(language).voice),
  );
}

/** The luck of a replicate, small, both ways and of mean nothing over ten. */
const luck = (replicate: number): number => 0.001 * ((replicate % 5) - 2);
const oneClear: Worth = ([c = 0, t = 0, d = 0], r) => [0.2 + c * (0.04 + luck(r)) + t * luck(r + 1) + d * luck(r + 2)];
const cancelling: Worth = ([c = 0, t = 0, d = 0], r) => [
  0.2 + c * (0.04 + luck(r)) - t * (0.03 + luck(r + 1)) - d * (0.009 + luck(r)),
];
/** Raises by itself, lowers on top of the others. */
const turning: Worth = ([c = 0, t = 0, d = 0], r) => [
  0.2 + c * (0.03 + luck(r)) + t * 0.01 + d * 0.01 - 0.035 * c * t - 0.03 * c * d,
];
const nothing: Worth = ([c = 0, t = 0, d = 0], r) => [0.2 + (c + d) * luck(r) * 3 + t * luck(r + 2)];

describe('sentences are made by rule', () => {
  test('of one clear share', () => {
    expect(told(made(oneClear))).toMatchInlineSnapshot(`
      [
        "With Our course “People taking part each month” is 4.0 percentage points higher after ten years than with today (+3.8 to +4.2 in 95 of 100 studies like this; 10 of 10 runs agree).",
        "Clarity of goals and roles (+4.0) raised it.",
        "No clear contribution: training in co-creation; delegated decisions.",
        "This explains the model, not the town.",
      ]
    `);
    expect(told(made(oneClear), 'nb')).toMatchInlineSnapshot(`
      [
        "Med Our course er «Innbyggere som deltar hver måned» 4,0 prosentpoeng høyere etter ti år enn med today (+3,8 til +4,2 i 95 av 100 slike undersøkelser; 10 av 10 kjøringer er enige).",
        "Klare mål og roller (+4,0) trakk opp.",
        "Ikke noe tydelig bidrag: opplæring i samskaping; delegerte beslutninger.",
        "Dette forklarer modellen, ikke byen.",
      ]
    `);
    expect(told(made(oneClear), 'da')).toMatchInlineSnapshot(`
      [
        "Med Our course er »Borgere, der deltager hver måned« 4,0 procentpoint højere efter ti år end med today (+3,8 til +4,2 i 95 af 100 undersøgelser som denne; 10 af 10 kørsler er enige).",
        "Klare mål og roller (+4,0) trak op.",
        "Intet tydeligt bidrag: oplæring i samskabelse; uddelegerede beslutninger.",
        "Det forklarer modellen, ikke byen.",
      ]
    `);
  });

  test('of a mean that is clear while single runs go either way', () => {
    // Nine of sixteen up by much, seven down by little.
    const either: Worth = ([c = 0], r) => [0.2 + c * (r < 9 ? 0.05 : -0.01)];
    expect(told(made(either, { replicates: 16 }))[0]).toMatchInlineSnapshot(
      `"With Our course “People taking part each month” is 2 percentage points higher after ten years than with today on average, but in too few runs to count on it (+1 to +4 in 95 of 100 studies like this; 9 of 16 runs agree)."`,
    );
    expect(told(made(either, { replicates: 16 }), 'nb')[0]).toMatchInlineSnapshot(
      `"Med Our course er «Innbyggere som deltar hver måned» i gjennomsnitt 2 prosentpoeng høyere etter ti år enn med today, men i for få kjøringer til å regne med det (+1 til +4 i 95 av 100 slike undersøkelser; 9 av 16 kjøringer er enige)."`,
    );
    expect(told(made(either, { replicates: 16 }), 'da')[0]).toMatchInlineSnapshot(
      `"Med Our course er »Borgere, der deltager hver måned« i gennemsnit 2 procentpoint højere efter ti år end med today, men i for få kørsler til at regne med det (+1 til +4 i 95 af 100 undersøgelser som denne; 9 af 16 kørsler er enige)."`,
    );
  });

  test('of a sign that changes in something small: only that it is small', () => {
    const small: Worth = ([c = 0, t = 0], r) => [0.2 + c * (0.1 + luck(r) / 10) + 0.002 * t - 0.004 * c * t];
    const sentences = told(made(small)).join(' ');
    expect(sentences).not.toContain('one thing alone');
    expect(sentences).toContain('Clear but small: training in co-creation.');
  });

  test('of what matters: under it, about as much, and above it nothing', () => {
    const { value } = smallestDifference('participation');
    const sized =
      (times: number): Worth =>
      ([c = 0], r) => [0.2 + c * (times * value + luck(r) / 100)];
    const said = (times: number): readonly string[] =>
      told(made(sized(times))).filter((sentence) => sentence.includes('matters to people'));
    expect(said(0.5)).toEqual([expect.stringMatching(/^That is less than what matters to people \(/)]);
    // Printed as one number, neither is less than the other.
    for (const times of [0.995, 1.005])
      expect(said(times)).toEqual([expect.stringMatching(/^That is about the least that matters to people \(/)]);
    expect(said(2)).toEqual([]);
  });

  test('of one choice alone, which brought all of it, and of one direction alone, which cancels nothing', () => {
    const [one] = PLAYERS;
    if (one === undefined) throw new Error('expected a player');
    const alone = made(([c = 0], r) => [0.1 + 0.04 * c + 0.001 * r], { players: [one] });
    expect(told(alone)[1]).toBe(
      'They differ in one choice only, and so all of the difference comes from it: clarity of goals and roles (from 0.2 to 0.8).',
    );
    expect(told(alone, 'nb')[1]).toContain('(fra 0,2 til 0,8)');
    expect(told(alone, 'da')[1]).toContain('(fra 0,2 til 0,8)');
    // Chance moves the second choice as far as the first moves the figure, so that both cancel; only the first is clear.
    const chance = (r: number): number => (r % 2 === 0 ? -0.105 : 0.055);
    const lopsided = made(([c = 0, t = 0], r) => [0.1 + 0.03 * c + t * chance(r)]);
    expect(lopsided.readings[0]?.cancels).toBe(true);
    expect(told(lopsided).join(' ')).toContain('raised it.');
    expect(told(lopsided).join(' ')).not.toContain('cancel');
  });

  test('of shares that cancel', () => {
    expect(told(made(cancelling))).toMatchInlineSnapshot(`
      [
        "Between Our course and today no difference in “People taking part each month” can be told from chance after ten years (0.0 to +0.2 in 95 of 100 studies like this; 6 of 10 runs agree).",
        "Large effects cancel: Clarity of goals and roles (+4.0) raised it; training in co-creation (−3.0) and delegated decisions (−0.9) lowered it.",
        "This explains the model, not the town.",
      ]
    `);
    expect(told(made(cancelling), 'nb')).toMatchInlineSnapshot(`
      [
        "Mellom Our course og today er det ingen forskjell i «Innbyggere som deltar hver måned» etter ti år som kan skilles fra tilfeldigheter (0,0 til +0,2 i 95 av 100 slike undersøkelser; 6 av 10 kjøringer er enige).",
        "Store virkninger opphever hverandre: Klare mål og roller (+4,0) trakk opp; opplæring i samskaping (−3,0) og delegerte beslutninger (−0,9) trakk ned.",
        "Dette forklarer modellen, ikke byen.",
      ]
    `);
    expect(told(made(cancelling), 'da')).toMatchInlineSnapshot(`
      [
        "Mellem Our course og today er der ingen forskel i »Borgere, der deltager hver måned« efter ti år, som kan skelnes fra tilfældigheder (0,0 til +0,2 i 95 af 100 undersøgelser som denne; 6 af 10 kørsler er enige).",
        "Store virkninger ophæver hinanden: Klare mål og roller (+4,0) trak op; oplæring i samskabelse (−3,0) og uddelegerede beslutninger (−0,9) trak ned.",
        "Det forklarer modellen, ikke byen.",
      ]
    `);
  });

  test('of a sign that changes, and of choices that stand in each other’s way', () => {
    expect(told(made(turning, { pairs: true }))).toMatchInlineSnapshot(`
      [
        "With Our course “People taking part each month” is 1.5 percentage points lower after ten years than with today (−1.6 to −1.4 in 95 of 100 studies like this; 10 of 10 runs agree).",
        "Clarity of goals and roles does one thing alone and another on top of the rest: +3.00 by itself, −3.50 when everything else is there. Its average of the two says little.",
        "Training in co-creation does one thing alone and another on top of the rest: +1.00 by itself, −2.50 when everything else is there. Its average of the two says little.",
        "Delegated decisions does one thing alone and another on top of the rest: +1.00 by itself, −2.00 when everything else is there. Its average of the two says little.",
        "The choices get in each other’s way: one by one they would give +5.00 together; what each still gives on top of all others adds up to −8.00.",
        "Clarity of goals and roles together with training in co-creation: −3.50 beyond what they give one by one.",
        "Clarity of goals and roles together with delegated decisions: −3.00 beyond what they give one by one.",
        "This explains the model, not the town.",
      ]
    `);
    expect(told(made(turning, { pairs: true }), 'nb')).toMatchInlineSnapshot(`
      [
        "Med Our course er «Innbyggere som deltar hver måned» 1,5 prosentpoeng lavere etter ti år enn med today (−1,6 til −1,4 i 95 av 100 slike undersøkelser; 10 av 10 kjøringer er enige).",
        "Klare mål og roller gjør én ting alene og en annen oppå alt det andre: +3,00 for seg selv, −3,50 når alt det andre er på plass. Gjennomsnittet av de to sier lite.",
        "Opplæring i samskaping gjør én ting alene og en annen oppå alt det andre: +1,00 for seg selv, −2,50 når alt det andre er på plass. Gjennomsnittet av de to sier lite.",
        "Delegerte beslutninger gjør én ting alene og en annen oppå alt det andre: +1,00 for seg selv, −2,00 når alt det andre er på plass. Gjennomsnittet av de to sier lite.",
        "Valgene står i veien for hverandre: Hver for seg ville de til sammen gitt +5,00; det hvert av dem fortsatt gir oppå alle de andre, blir −8,00.",
        "Klare mål og roller sammen med opplæring i samskaping: −3,50 utover det de gir hver for seg.",
        "Klare mål og roller sammen med delegerte beslutninger: −3,00 utover det de gir hver for seg.",
        "Dette forklarer modellen, ikke byen.",
      ]
    `);
    expect(told(made(turning, { pairs: true }), 'da')).toMatchInlineSnapshot(`
      [
        "Med Our course er »Borgere, der deltager hver måned« 1,5 procentpoint lavere efter ti år end med today (−1,6 til −1,4 i 95 af 100 undersøgelser som denne; 10 af 10 kørsler er enige).",
        "Klare mål og roller gør én ting alene og en anden oven på alt det andet: +3,00 for sig selv, −3,50 når alt det andet er der. Gennemsnittet af de to siger ikke meget.",
        "Oplæring i samskabelse gør én ting alene og en anden oven på alt det andet: +1,00 for sig selv, −2,50 når alt det andet er der. Gennemsnittet af de to siger ikke meget.",
        "Uddelegerede beslutninger gør én ting alene og en anden oven på alt det andet: +1,00 for sig selv, −2,00 når alt det andet er der. Gennemsnittet af de to siger ikke meget.",
        "Valgene står i vejen for hinanden: Hver for sig ville de tilsammen give +5,00; det, hvert af dem stadig giver oven på alle de andre, bliver −8,00.",
        "Klare mål og roller sammen med oplæring i samskabelse: −3,50 ud over, hvad de giver hver for sig.",
        "Klare mål og roller sammen med uddelegerede beslutninger: −3,00 ud over, hvad de giver hver for sig.",
        "Det forklarer modellen, ikke byen.",
      ]
    `);
  });

  test('where nothing is clear', () => {
    expect(told(made(nothing))).toMatchInlineSnapshot(`
      [
        "Between Our course and today no difference in “People taking part each month” can be told from chance after ten years (−0.6 to +0.6 in 95 of 100 studies like this; 0 of 10 runs agree).",
        "No clear contribution of any choice by itself.",
        "This explains the model, not the town.",
      ]
    `);
    expect(told(made(nothing), 'nb')).toMatchInlineSnapshot(`
      [
        "Mellom Our course og today er det ingen forskjell i «Innbyggere som deltar hver måned» etter ti år som kan skilles fra tilfeldigheter (−0,6 til +0,6 i 95 av 100 slike undersøkelser; 0 av 10 kjøringer er enige).",
        "Ingen av valgene har et tydelig bidrag alene.",
        "Dette forklarer modellen, ikke byen.",
      ]
    `);
    expect(told(made(nothing), 'da')).toMatchInlineSnapshot(`
      [
        "Mellem Our course og today er der ingen forskel i »Borgere, der deltager hver måned« efter ti år, som kan skelnes fra tilfældigheder (−0,6 til +0,6 i 95 af 100 undersøgelser som denne; 0 af 10 kørsler er enige).",
        "Ingen af valgene har et tydeligt bidrag alene.",
        "Det forklarer modellen, ikke byen.",
      ]
    `);
  });

  test('with too few replicates', () => {
    expect(told(made(oneClear, { replicates: 9 }))).toEqual([
      'Nine runs of each are too few to say what brought the difference: it takes ten.',
    ]);
    expect(told(made(oneClear, { replicates: 1 }), 'nb')).toEqual([
      'Én kjøring av hver er for lite til å si hva som skapte forskjellen: Det trengs ti.',
    ]);
    expect(told(made(oneClear, { replicates: 9 }), 'da')).toEqual([
      'Ni kørsler af hver er for lidt til at sige, hvad der gav forskellen: Der skal ti til.',
    ]);
    expect(told(made(oneClear, { replicates: 0 }))).toEqual(['No run ended: there is nothing to explain.']);
  });

  test('of what they work through, both ways where a sum is not clear', () => {
    const through: Worth = ([c = 0, t = 0, d = 0], r) => {
      const [up, down] = [c * 0.03 + t * 0.02, -t * (0.02 + 4 * luck(r)) - d * 0.01];
      return [0.5 + up + down, up, down];
    };
    const trust: SeriesReading = { ...READING, metric: 'trust' };
    expect(told(made(through, { reading: trust, lines: ['experience', 'serviceTrust'] }))).toMatchInlineSnapshot(`
      [
        "With Our course “Trust in the municipality” is 2.0 of 100 higher after ten years than with today (+1.6 to +2.4 in 95 of 100 studies like this; 10 of 10 runs agree).",
        "Large effects cancel: Clarity of goals and roles (+3.0) raised it; delegated decisions (−1.0) lowered it.",
        "No clear contribution: training in co-creation.",
        "Through what: what people met in joint work (+5.0); services against what was expected (−3.0).",
        "Clarity of goals and roles: +3.0, mostly by way of what people met in joint work (+3.0).",
        "Training in co-creation shows no clear sum, because it works both ways: what people met in joint work (+2.0), but services against what was expected (−2.0).",
        "Delegated decisions: −1.0, mostly by way of services against what was expected (−1.0).",
        "This explains the model, not the town.",
      ]
    `);
  });

  test('of rare happenings say that most runs have none', () => {
    const rare: Worth = ([c = 0], r) => [r < 3 ? c * 0.1 : 0];
    const burnouts: SeriesReading = { metric: 'burnouts', as: 'month', from: 120, to: 120 };
    expect(told(made(rare, { reading: burnouts })).join(' ')).toContain(
      'In 7 of 10 runs there is no difference at all',
    );
  });
});

test('no sentence gives a part of a difference of a hundred', () => {
  for (const language of ['en', 'nb', 'da'] as const)
    for (const worth of [oneClear, cancelling, turning, nothing])
      expect(told(made(worth, { pairs: true }), language).join(' ')).not.toContain('%');
  expect(Object.keys(TODAY_LEVERS)).toEqual(expect.arrayContaining([...LEVERS]));
});

test('a game of mechanisms is worth the difference of the two strategies, not one of them', () => {
  const explanation = made(([c = 0, t = 0], r) => [0.5 + 0.2 * c + luck(r), 0.4 + 0.05 * c + 0.01 * t], {
    over: 'mechanisms',
  });
  const [found] = explanation.readings;
  // All on: .7 against .46; none: .5 against .4.
  expect(found?.difference.mean).toBeCloseTo(0.24, 9);
  expect(found?.left.mean).toBeCloseTo(0.1, 9);
  expect(found?.shares.map(({ share }) => share.mean)).toEqual([
    expect.closeTo(0.15, 9),
    expect.closeTo(-0.01, 9),
    expect.closeTo(0, 9),
  ]);
});
