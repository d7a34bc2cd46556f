// Measures what docs/version-4.md and docs/decisions/0008 say of this version, at the default number of citizens, and prints it
// as JSON: `npm run build && node scripts/measureAnswers.js [--seeds 10] [--place TOWN] [part …] > answers.json`. Parts: see PARTS.
// Every number is the mean over seeds of a mean over months; of differences also the standard error over seeds.
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { resolveScenario } from '../dist/scenarios/index.js';
import { openAtlas } from '../dist/scenarios/node.js';
import {
  countryParameters,
  keepMonthZero,
  keyOfMonthZero,
  PARAMETER_NAMES,
  PARAMETERS,
  replicateSeed,
  simulate,
} from '../dist/sim/index.js';

const TOWNS = ['Mellomby', 'Aarhus', 'Preston'];
const COUNTRY = { Mellomby: 'norway', Aarhus: 'denmark', Preston: 'england' };
const base = 'hybrid-by-default';
const atlasOfAll = openAtlas();
const later = [61, 120];
const first = [1, 24];

const RULES = [
  'needDrivenProjects',
  'heardFirst',
  'arenaPlaces',
  'inclusionReachesOut',
  'spannersInWork',
  'groupWork',
  'onTopTires',
  'tasksLeaveStaff',
  'supportFallsFirst',
];

const BELIEFS = PARAMETER_NAMES.filter(
  (name) => PARAMETERS[name].nature === 'belief' && PARAMETERS[name].status === 'free',
);

/** Some ends are refused beside the country's other numbers, and one that is the country's own moves nothing. */
function mayBe(place, moved) {
  const [[name, value]] = Object.entries(moved);
  if (countryParameters(COUNTRY[place])[name] === value) return false;
  return resolveScenario({ extends: base, place, country: COUNTRY[place], parameters: moved }, atlasOfAll).ok;
}

/** Worlds at month 0 that are kept while one seed is run. */
const MOST_WORLDS = 12;

/** Each part: arms by name (a scenario to lay over the place), and what is read of each: name, metric, months. */
const PARTS = {
  strategies: (place) => ({
    place,
    arms: Object.fromEntries(
      [base, 'high-5', 'push-without-support', 'fatigue-trap', 'network-governance', 'sham', 'standing-still'].map(
        (preset) => [preset, { extends: preset }],
      ),
    ),
    read: [
      ...[
        'needMet',
        'complexNeedMet',
        'trust',
        'participation',
        'participationMunicipal',
        'participationHighSteps',
        'ladderRatio',
        'equity',
        'engagementGap',
        'engagementGapMunicipal',
        'burnouts',
        'burntOut',
        'strained',
        'hours',
        'volunteers',
        'staffStrain',
        'leverCost',
        'wickedNeed',
        'adoptionShare',
        'pseudoShare',
        'say',
        'endedByClock',
        'projectDuration',
        'projectsRunning',
        'gapComposition',
        'gapPlace',
        'coveragePoorest',
        'coverageRichest',
        'arenaHoursIdle',
        'groupsFounded',
        'serviceOutput',
        'exits',
      ].map((metric) => [metric, metric, later]),
      ['needMetFirst', 'needMet', first],
      ['idleAtStart', 'arenaHoursIdle', [0, 0]],
      ['idleAtEnd', 'arenaHoursIdle', [120, 120]],
      ['needMetLast', 'needMet', [109, 120]],
    ],
  }),
  signs: (place) => ({
    place,
    arms: Object.fromEntries(
      [base, 'high-5'].flatMap((preset) =>
        [true, false].flatMap((rule) =>
          [0.07, 0.2].map((preventableShare) => [
            `${preset} ${rule ? 'needDriven' : 'asBefore'} ${preventableShare}`,
            {
              extends: preset,
              ...(rule ? {} : { off: ['needDrivenProjects'] }),
              parameters: { preventableShare, offInSpinUp: 1 },
            },
          ]),
        ),
      ),
    ),
    read: [
      ['needMet', 'needMet', later],
      ['complexNeedMet', 'complexNeedMet', later],
    ],
  }),
  preventable: (place) => ({
    place,
    arms: Object.fromEntries(
      [base, 'high-5'].flatMap((preset) =>
        [0.05, 0.07, 0.1, 0.13, 0.16, 0.2, 0.3, 0.4].map((preventableShare) => [
          `${preset} ${preventableShare}`,
          { extends: preset, parameters: { preventableShare } },
        ]),
      ),
    ),
    read: [
      ['needMet', 'needMet', later],
      ['routineNeed', 'routineNeed', later],
    ],
  }),
  resilience: (place) => ({
    place,
    arms: Object.fromEntries(
      [base, 'high-5', 'push-without-support', 'fatigue-trap'].flatMap((preset) =>
        [0, 0.2, 0.4].map((resilienceSpread) => [
          `${preset} ${resilienceSpread}`,
          { extends: preset, parameters: { resilienceSpread } },
        ]),
      ),
    ),
    read: [
      ['burnouts', 'burnouts', later],
      ['strained', 'strained', later],
      ['exits', 'exits', later],
    ],
  }),
  inclusion: (place) => ({
    place,
    arms: Object.fromEntries(
      [0, 0.1, 1].map((inclusion) => [`inclusion ${inclusion}`, { extends: base, levers: { inclusion } }]),
    ),
    read: [
      ['engagementGap', 'engagementGap', later],
      ['engagementGapMunicipal', 'engagementGapMunicipal', later],
    ],
  }),
  cut: (place) => ({
    place,
    arms: Object.fromEntries(
      [0, 0.15, 0.3].flatMap((acceptShortfall) =>
        [1, 1.7].flatMap((supportElasticity) =>
          [false, true].map((cut) => [
            `${cut ? 'cut' : 'calm'} ${acceptShortfall} ${supportElasticity}`,
            {
              extends: base,
              parameters: { acceptShortfall, supportElasticity },
              ...(cut ? { events: [{ kind: 'cut', at: 24, months: 36, size: 0.3 }] } : {}),
            },
          ]),
        ),
      ),
    ),
    read: [
      ['hours', 'hours', [25, 60]],
      ['hoursAYearAfter', 'hours', [67, 78]],
      ['needMet', 'needMet', [25, 60]],
      ['volunteers', 'volunteers', [25, 60]],
    ],
  }),
  ablations: (place) => ({
    place,
    arms: Object.fromEntries(
      [base, 'high-5'].flatMap((preset) => [
        [preset, { extends: preset }],
        ...RULES.flatMap((rule) => [
          [`${preset} without ${rule}`, { extends: preset, off: [rule] }],
          [`${preset} never ${rule}`, { extends: preset, off: [rule], parameters: { offInSpinUp: 1 } }],
        ]),
      ]),
    ),
    read: [
      'needMet',
      'complexNeedMet',
      'trust',
      'participation',
      'participationHighSteps',
      'strained',
      'burnouts',
      'hours',
    ].map((metric) => [metric, metric, later]),
  }),
  // Every belief that nobody has fixed, alone at either end of its range: what the difference between two strategies hangs on.
  decides: (place) => ({
    place,
    arms: Object.fromEntries(
      [
        { what: 'as shipped', parameters: {} },
        ...BELIEFS.flatMap((name) =>
          ['min', 'max'].map((end) => ({ what: `${name} ${end}`, parameters: { [name]: PARAMETERS[name][end] } })),
        ).filter(({ parameters }) => mayBe(place, parameters)),
      ].flatMap(({ what, parameters }) => [
        [`${base}: ${what}`, { extends: base, parameters }],
        [`high-5: ${what}`, { extends: 'high-5', parameters }],
      ]),
    ),
    read: [
      ['needMet', 'needMet', later],
      ['complexNeedMet', 'complexNeedMet', later],
    ],
  }),
  // How nearly month 0 is at rest: without trend, the first year against the last.
  rest: (place) => ({
    place,
    arms: { 'standing-still': { extends: 'standing-still' } },
    read: [
      'trust',
      'coverage',
      'needMet',
      'wickedNeed',
      'solutions',
      'participation',
      'participationHighSteps',
      'volunteers',
      'hours',
      'strained',
      'burnouts',
      'capability',
      'staffStrain',
      'arenaHoursIdle',
      'unmetNeed',
      'groupsOpen',
      'politicalSupport',
      'say',
      'localShareTown',
      'supplierCapacityTown',
      'fatigue',
    ].flatMap((metric) => [
      [`${metric} in year 1`, metric, [0, 12]],
      [`${metric} in year 10`, metric, [108, 120]],
    ]),
  }),
  preston: () => ({
    place: 'Preston',
    arms: Object.fromEntries([
      [base, { extends: base }],
      ...Object.entries({
        'as it is': {},
        'no local effect': { localEffect: 0 },
        'no tax': { incomeToTaxBase: 0 },
        'most tax': { incomeToTaxBase: 0.15 },
        'no income link': { incomeToResources: 0 },
      }).map(([name, parameters]) => [`preston-model ${name}`, { extends: 'preston-model', parameters }]),
    ]),
    read: [
      ['townAt48', 'localShareTown', [48, 48]],
      ['regionAt48', 'localShareRegion', [48, 48]],
      ['townAt120', 'localShareTown', [120, 120]],
      ...['localIncome', 'localIncomeIndex', 'wages', 'spendElsewhere', 'participation', 'needMet', 'budget'].map(
        (metric) => [metric, metric, later],
      ),
    ],
  }),
};

if (isMainThread) {
  const { values: asked, positionals: names } = parseArgs({
    options: { seeds: { type: 'string', default: '10' }, place: { type: 'string' } },
    allowPositionals: true,
  });
  const seeds = Number(asked.seeds);
  const towns = asked.place === undefined ? TOWNS : TOWNS.filter((town) => town === asked.place);
  if (towns.length === 0) throw new Error(`--place: one of ${TOWNS.join(', ')}`);
  const parts = Object.keys(PARTS).filter((name) => names.length === 0 || names.includes(name));
  const jobs = parts.flatMap((part) =>
    (part === 'preston' ? ['Preston'] : towns).flatMap((place) =>
      Array.from({ length: seeds }, (_, n) => ({ part, place, seed: replicateSeed('answers', n + 1) })),
    ),
  );
  // Every arm is checked before the first run.
  const atlas = atlasOfAll;
  for (const { part, place } of jobs.filter(({ seed }) => seed === jobs[0]?.seed))
    for (const [name, input] of Object.entries(PARTS[part](place).arms)) {
      const resolved = resolveScenario({ ...input, place, country: COUNTRY[place] }, atlas);
      if (!resolved.ok) throw new Error(`${part}, ${name}: ${JSON.stringify(resolved.issues)}`);
    }
  const found = {};
  let next = 0;
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const worker = new Worker(new URL(import.meta.url));
      while (next < jobs.length) {
        const job = jobs[next++];
        const answer = await new Promise((resolve, reject) => {
          worker.once('message', resolve);
          worker.once('error', reject);
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
          worker.postMessage(job);
        });
        ((found[job.part] ??= {})[job.place] ??= []).push(answer);
        process.stderr.write(`${next} of ${jobs.length}: ${job.part}, ${job.place}\n`);
      }
      await worker.terminate();
    }),
  );
  const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
  const error = (values) => {
    const middle = mean(values);
    return Math.sqrt(
      values.reduce((sum, v) => sum + (v - middle) * (v - middle), 0) / (values.length - 1) / values.length,
    );
  };
  const digits = (value) => (Number.isFinite(value) ? Number(value.toPrecision(4)) : null);
  /** High-5 − hybrid with each belief at an end: mean, standard error, and how far it moves from what is shipped; largest first. */
  const whatDecides = (runs) => {
    const told = {};
    for (const outcome of ['needMet', 'complexNeedMet']) {
      const difference = (name) =>
        runs.map((run) => run[`high-5: ${name}`][outcome] - run[`${base}: ${name}`][outcome]);
      const shipped = difference('as shipped');
      const moved = Object.keys(runs[0])
        .filter((arm) => arm.startsWith('high-5: ') && arm !== 'high-5: as shipped')
        .map((arm) => {
          const name = arm.slice('high-5: '.length);
          const here = difference(name);
          const by = here.map((value, n) => value - shipped[n]);
          return { name, difference: digits(mean(here)), by: digits(mean(by)), error: digits(error(by)) };
        });
      moved.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
      const turned = moved.filter(({ difference: d }) => Math.sign(d) !== Math.sign(mean(shipped))).length;
      told[outcome] = { shipped: digits(mean(shipped)), ends: moved.length, turned, moved: moved.slice(0, 25) };
    }
    return told;
  };
  const table = {};
  for (const [part, byPlace] of Object.entries(found))
    for (const [place, runs] of Object.entries(byPlace)) {
      const arms = Object.keys(runs[0]);
      const of = (arm, name) => runs.map((run) => run[arm][name]).filter(Number.isFinite);
      ((table[part] ??= {})[place] = {}).arms = Object.fromEntries(
        arms.map((arm) => [
          arm,
          Object.fromEntries(Object.keys(runs[0][arm]).map((name) => [name, digits(mean(of(arm, name)))])),
        ]),
      );
      // Of each arm against the first, in pairs: mean and standard error.
      table[part][place].differences = Object.fromEntries(
        arms.slice(1).map((arm) => [
          arm,
          Object.fromEntries(
            Object.keys(runs[0][arm]).map((name) => {
              const pairs = runs.map((run) => run[arm][name] - run[arms[0]][name]).filter(Number.isFinite);
              return [name, pairs.length < 2 ? null : [digits(mean(pairs)), digits(error(pairs))]];
            }),
          ),
        ]),
      );
      table[part][place].runs =
        part === 'signs' || part === 'preventable' || part === 'ablations' || part === 'cut' ? runs : undefined;
      if (part === 'decides') table[part][place] = whatDecides(runs);
    }
  process.stdout.write(`${JSON.stringify({ seeds, ...table }, null, 1)}\n`);
} else {
  const atlas = atlasOfAll;
  parentPort.on('message', ({ part, place, seed }) => {
    const { arms, read } = PARTS[part](place, COUNTRY[place]);
    const kept = new Map();
    const answer = Object.fromEntries(
      Object.entries(arms).map(([name, input]) => {
        const resolved = resolveScenario({ ...input, place, country: COUNTRY[place] }, atlas);
        if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
        const { scenario, run } = resolved.value;
        const options = { seed, citizens: run.citizens, neighbourhoods: false };
        const key = keyOfMonthZero(scenario, options);
        if (!kept.has(key)) kept.set(key, keepMonthZero(scenario, options));
        if (kept.size > MOST_WORLDS) kept.delete(kept.keys().next().value);
        const { series } = simulate(scenario, { ...options, from: kept.get(key) });
        return [
          name,
          Object.fromEntries(
            read.map(([label, metric, [from, to]]) => {
              if (series[metric] === undefined) throw new Error(`no metric ${metric}`);
              const values = [...series[metric].subarray(from, to + 1)].filter(Number.isFinite);
              return [label, values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length];
            }),
          ),
        ];
      }),
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
    parentPort.postMessage(answer);
  });
}
