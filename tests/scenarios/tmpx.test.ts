import { test } from 'vitest';
import { issueText } from '#sim';
import { resolveScenario, parseSettings, parseScenarioText, PRESETS, PRESET_NAMES } from '#scenarios';
import { openAtlas } from '#scenarios/node';
const atlas = openAtlas();
const show = (r: any) => console.log(r.ok ? JSON.stringify(r.value).slice(0, 400) : r.issues.map(issueText).join('\n'));
test('x', () => {
  show(
    resolveScenario(
      {
        foo: 1,
        clarity: 1,
        extends: 'high',
        seed: NaN,
        months: 0.5,
        citizens: 1e12,
        mix: { OA: 1.2, NPM: 'x', X: 1 },
        startMix: { OA: 0.5, NPM: 0.5, NPG: 0.1 },
        levers: {
          clarity: '0.5',
          clarityy: 1,
          trustMean: 0.4,
          NPG: 1,
          commitment: [0, 1, 2, 0, 0, 0],
          recruitmentLot: 0.4,
          recruitment: { lot: 2 },
        },
        parameters: { ambition: 0.4, contracts: 100.5, trustMeen: 3, localShareTownStart: 0.6 },
        schedules: [
          { name: 'clarty', from: -1, over: 0 },
          { name: 'clarity', from: 3, over: 10, to: 2 },
          { name: 'clarity', from: 12, over: 1, to: 0.2 },
          { name: 'NPG', from: 3, over: 10, to: 0.7 },
          { name: 'OA', from: 5, over: 10, to: 0.5 },
        ],
        events: [
          { kind: 'cutt', at: 1 },
          { kind: 'cut', at: 1, size: 0.9 },
          3,
          { kind: 'merger', at: 130 },
          { kind: 'priorityEnds', at: 3, lever: 'clarit' },
        ],
        off: ['fatigu'],
        outcomes: { a: 3 },
        rampMonths: null,
        place: 'Prestn',
        country: 'sweden',
      },
      atlas,
    ),
  );
  show(resolveScenario(3, atlas));
  show(resolveScenario(null, atlas));
  show(resolveScenario([], atlas));
  show(resolveScenario({ citizens: 10 }, atlas));
  show(resolveScenario({ citizens: 50000 }, atlas));
  show(resolveScenario({ citizens: 60, place: 'Preston' }, atlas));
  show(resolveScenario({ citizens: 600, levers: { recruitmentLot: 0.3 } }, atlas));
  show(resolveScenario(JSON.parse('{"__proto__": {"a":1}, "levers": {"constructor": 1, "__proto__": 3}}'), atlas));
  for (const n of PRESET_NAMES) {
    const r = resolveScenario({ extends: n, citizens: 600 }, atlas);
    if (!r.ok) show(r);
    else if (r.value.warnings.length) console.log(n, r.value.warnings, r.value.scenario.mix);
  }
  show(
    parseSettings([
      'clarity=0.5',
      'mix=0.3/0.2/0.5',
      'commitment=0.8',
      'trustMean=0.4',
      'recruitment=1/0/0/0',
      'country=england',
      'rampMonths=3',
    ]),
  );
  show(
    parseSettings([
      'clarty=0.5',
      'mix=0.3/0.2',
      'commitment=0.8/1',
      'trustMean=abc',
      'NPG=1',
      'country=x',
      'clarity',
      '=3',
      'clarity=1',
      'clarity=0,5',
      '__proto__=1',
      'constructor=3',
      'seed=3',
      'clarity=',
    ]),
  );
  const s = parseSettings([
    'clarity=1.5',
    'mix=0.3/0.2/0.6',
    'commitment=1/1/1/1/1/2',
    'rampMonths=1000',
    'trustMean=3',
  ]);
  show(
    resolveScenario({ citizens: 700 }, atlas, {
      settings: { ...(s as any).value, months: 700, place: 'x', off: ['fatig'], seed: 'a'.repeat(300) },
    }),
  );
  for (const t of [
    '',
    '# x',
    'a: 1\na: 2',
    'a:\n\tb: 1',
    'a: 1\n---\nb: 1',
    'a: &x 1\nb: *x',
    'a: !!js/function "x"',
    '%YAML 1.1\n---\na: 1',
    '{"a": 1, "b": {"c": 1, "c": 2}}',
    'a: [1,2',
    'a: 1\n b: 2',
    '? {a: 1}\n: 2',
    'a: "x\nb: 1',
    '['.repeat(500000),
    '- '.repeat(300000),
    'a: 1\n'.repeat(100000),
    'hello',
    '[1,2]',
    'mix: {OA: .3, NPM: .2, NPG: .5}\noff: [fatigue]',
    '__proto__: 1',
    'a: \u0000b',
  ]) {
    const t0 = performance.now();
    const r = parseScenarioText(t);
    const ms = performance.now() - t0;
    console.log(JSON.stringify(t.slice(0, 30)), ms.toFixed(1));
    show(r);
  }
});
