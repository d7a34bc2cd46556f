import { plainNumber } from '#pictures';
import { PHASES } from '#sim';
import { ratioOfOne, ratioText } from '../bench/curvesText.ts';
import type { Figure } from '../bench/figure.ts';
import { AGREE, type Curve, type CurvePoint } from '../bench/measureCurve.ts';
import type { ContactTimes } from '../bench/measureContactModel.ts';
import type { PhaseFigure } from '../bench/measurePhases.ts';
import { PHASE_GROUPS, PHASE_WORDS, shareOf, shareText, type PhasesFigure } from '../bench/phasesText.ts';
import { bulletList, code, GENERATED, markdownPage, markdownTable } from './markdown.ts';
import { measuredFigures, type MeasuredFigures } from './measuredFigures.ts';
import { olderVersionNote } from './olderVersionNote.ts';

/** Where a month goes, what grows with what, where the limit is: from what was measured, and from what was tried. */
export function performanceDocument(): string {
  const { curves, phases, common } = measuredFigures();
  const [citizens, neighbourhoods, months, runs, workers] = curves.curves;
  return markdownPage(
    GENERATED,
    '# Performance',
    olderVersionNote(curves.machine.model),
    'Where a month of the model goes, what grows with what, where the limit is, what was tried, and how to measure all of it again. **Figures are ratios.** A nanosecond belongs to a machine and an hour: the same loop in the same process has taken 115 and 175 of them within seconds here. Least times: a run does the same work every time, so that the least each part of it took comes nearest to the code alone; and where nothing else is said, the time of the processor, which others that run lengthen little. Every ratio was measured in two series; where they are more than ' +
      `${AGREE} times apart, it is marked ⚠ and says little.`,
    '## In short',
    bulletList(inShort({ curves, phases, common })),
    '## Where a month goes',
    measuredBy(phases),
    '![Shares of a month by phase and size](performance/phases.svg)',
    phasesTable(phases),
    `Own shares, in per cent. Phases stand in the order of ${code('sim/run/tick.ts')}; ${code('record')} is what follows a month: its metrics, in the town and in fifths. Phases of small towns are over before anybody interrupts them; of large ones processor time is taken. A million citizens live in ${phases.place} enlarged and have no spin-up behind them; all others begin at month 0 of ${code(phases.scenario)}.`,
    '## What grows with what',
    measuredBy(curves),
    ...curvePart('Citizens', citizens, 'performance/citizens.svg'),
    ...curvePart('Neighbourhoods', neighbourhoods, 'performance/neighbourhoods.svg'),
    ...curvePart('Months', months, 'performance/months.svg'),
    ...curvePart('Replicates and strategies', runs, 'performance/runs.svg'),
    'All strategies of a comparison start from one month 0 under each seed, and so do the points of a sweep whose factors act after month 0. Where parameters move, as in Sobol, Morris and calibration, every run has its own.',
    ...curvePart('Workers', workers, null),
    'What two workers gain is wall time, and on two processors that others use too it is theirs as well. One worker against none is what a thread loses by being sent its runs one by one, and the main thread’s own work beside it.',
    '## The limit',
    'How much faster could the same months be in another language? Measured with model version 3 on 2026-11-29 (load 1 to 10 from others, Node 20.20, g++ 12 -O3 -march=native, AssemblyScript 0.28.20), by programs written for it that are not in the project, and **not measured again** with version 4: eleven passes over citizens, 53 to 64% of a month, in C++ that worked in turn with TypeScript on the same memory and gave the same bits at every size. Whole months, TypeScript ÷ the other:',
    markdownTable(
      ['', '4,000 citizens', '100,000', '1,000,000'],
      [
        ['eleven passes in C++', '1.34', '1.38 to 1.40', '1.35'],
        ['the same by hand for AVX-512', '1.49', '1.46 to 1.56', '1.33'],
        ['five passes in AssemblyScript, with SIMD', '1.12', '1.11', '1.10'],
        ['five passes in AssemblyScript, without', '1.06', '1.00', '1.05'],
        ['the eleven passes alone, in C++', '2.1', '1.6', '1.6'],
      ],
    ),
    'Pass by pass C++ takes between as long and a sixth of the time. Were the rest to gain alike, a whole month in C++ would be 1.6 to 2 times as fast: an extrapolation. At a million citizens a month waits for memory, in any language; the engine is within a factor of two of what one core and these columns allow. No order of magnitude is left in it.',
    '## Tried, and left',
    markdownTable(['what', 'gain', 'why it was left'], TRIED),
    'What was tried and kept stands step by step in [decision 0005](decisions/0005-speed-of-a-month.md). Gains are times as fast; _bound_: as if the part took no time at all.',
    '## Against other frameworks',
    'Their models cannot be run here and ours not there. [A small model](contact-model.md) over Samspill’s own network and draws takes an hour to write in any of them; it says what has to come out, also to the bit. ' +
      measuredBy(common),
    markdownTable(
      ['people', 'a month of the engine ÷ one of the small model', 'in each series', 'making the network ÷ a month'],
      common.sizes.map((size) => [
        plainNumber(size.people, 0),
        ratioText(size.engine),
        size.inSeries.map(ratioText).join(', ') + warning(apartOf(size)),
        ratioText(size.setUp),
      ]),
    ),
    `For orientation: there and then a person and month of the small model took ${common.sizes.map(({ people, least }) => `${plainNumber(least, 1)} ns at ${plainNumber(people, 0)}`).join(', ')}.`,
    'What others take was measured once, on 2026-11-22 (load 0.3 at its start; two processors of an AMD EPYC, Node 20.20, g++ 12.2, OpenJDK 17, Python 3.11), with an older form of the small model: a value instead of yes or no, moved each month towards the mean of eight contacts, and one draw. Its programs are not in the project. Times of plain TypeScript over flat arrays, least of the repetitions; peers moved by up to a factor of two between runs:',
    markdownTable(
      ['', '10,000 people', '200 people'],
      [
        ['C++ -O3, flat arrays', '0.26', '0.29'],
        ['**TypeScript, flat arrays**', '**1**', '**1**'],
        ['TypeScript, an object for each person', '2.0', '1.1'],
        ['AgentScript 0.10.27, neighbours cached; by its own call', '2.8; 127', '4.7; 73'],
        ['MASON (2026-06)', '11', '6.2'],
        ['flocc 0.7.0, plain arrays', '21', '19'],
        ['krABMaga 0.3.0', '30', '14'],
        ['Mesa 3.3.1, neighbours cached; by its network cells', '49; 195', '47; 89'],
        ['Repast4Py 1.2, one process', '118', '68'],
        ['`simulation` 9.0.0 (Insight Maker)', 'not possible', '233 to 395'],
        ['NetLogo Web’s engine (2025-07), its compiler’s work done by hand', 'not possible', '458'],
      ],
    ),
    'Agents.jl, Ark.jl, NetLogo on the desktop, GAMA, Repast Simphony, Henad and FLAME GPU could not be run where this was measured. A measurement of the small model in any of them, by somebody at home there, is welcome.',
    '## Run it again',
    `On a machine that does nothing else; anywhere else look at the load in the head of each table, and repeat until two series agree.

\`\`\`sh
npm ci && npm run build
node dist/cli/main.js bench --phases --full        # where a month goes
node dist/cli/main.js bench --curves --full        # what grows with what: ten million citizens, two gigabytes
node dist/cli/main.js bench --common --full        # the small model
\`\`\`

With ${code('--json')} each writes what this page is made from: put it into ${code('docs/performance/')} as ${code('phases.json')}, ${code('curves.json')} and ${code('common.json')}, then ${code('npm run docs')}. ${code('--repeats')} sets the turns of a series. A change of the code is judged by none of these but by [${code('bench --against')}](command-line.md#bench), which runs the months of two checkouts in turn. Nothing here fails on time.`,
  );
}

function inShort({ curves, phases, common }: MeasuredFigures): readonly string[] {
  const [citizens, neighbourhoods, months, runs, workers] = curves.curves;
  return [
    citizens === undefined ? '' : citizensInShort(citizens),
    phasesInShort(phases),
    neighbourhoods === undefined || months === undefined ? '' : straightInShort(neighbourhoods, months),
    runs === undefined ? '' : runsInShort(runs),
    workers === undefined ? '' : workersInShort(workers),
    `A month of the engine costs ${common.sizes.map(({ people, engine }) => `${ratioText(engine)} (${plainNumber(people, 0)} people)`).join(', ')} months of a [small model](contact-model.md) that any framework can run.`,
    'In C++ with the same bits a whole month would be 1.35 times as fast, in WebAssembly 1.1 (model version 3, 2026-11-29).',
  ].filter((line) => line !== '');
}

function citizensInShort({ points }: Curve): string {
  const [first] = points;
  const told = points
    .slice(1)
    .map((point) => `${ratioText(ratioOfOne(point, first))}${warning(point.apart)} at ${plainNumber(point.at, 0)}`)
    .join(', ');
  return `Of what a citizen and month cost in a town of ${plainNumber(first?.at ?? NaN, 0)}, where much of a month does not depend on people, they cost ${told}.`;
}

function phasesInShort({ sizes }: PhasesFigure): string {
  const told = sizes.map(({ citizens, shares }) => {
    const [most] = shares.toSorted((a, b) => b.share - a.share);
    return `${code(most?.phase ?? '')} at ${plainNumber(citizens, 0)} citizens (${shareText(most?.share ?? NaN)}%)`;
  });
  return `No phase stands out everywhere; the largest is ${told.join(', ')}.`;
}

function straightInShort(neighbourhoods: Curve, months: Curve): string {
  const without = neighbourhoods.points.filter(({ way }) => way === neighbourhoods.points[0]?.way);
  const most = without.at(-1);
  const longest = months.points.at(-1);
  return `${plainNumber(most?.at ?? NaN, 0)} neighbourhoods make a month ${ratioText(most?.ratio ?? NaN)}${warning(most?.apart ?? 1)} times as dear as one does; a month of a run of ${plainNumber(longest?.at ?? NaN, 0)} costs ${ratioText(longest === undefined ? NaN : ratioOfOne(longest, months.points[0]))}${warning(longest?.apart ?? 1)} of one of a run of ${plainNumber(months.points[0]?.at ?? NaN, 0)}.`;
}

function runsInShort({ points }: Curve): string {
  const most = points.at(-1);
  const own = points.find(({ at, way }) => at === most?.at && way !== most.way);
  return `${plainNumber(most?.at ?? NaN, 0)} runs that share a month 0 take ${ratioText((most?.ratio ?? NaN) / (own?.ratio ?? NaN))} of the time of as many with a spin-up each.`;
}

function workersInShort({ points }: Curve): string {
  const [first] = points;
  const told = points
    .filter(({ way, at }) => way === first?.way && at > 0)
    .map(
      ({ at, ratio, apart }) =>
        `${plainNumber(at, 0)} ${at === 1 ? 'worker takes' : 'workers'} ${ratioText(ratio)}${warning(apart)}`,
    );
  return `Of the ${first?.way ?? ''} that a comparison takes in the main thread alone, ${told.join(', ')}.`;
}

function measuredBy({ command, date, machine, loadAfter }: Figure): string {
  return `${code(`samspill ${command}`)}, ${date}, model version ${machine.model}; load ${machine.loadBefore} before and ${loadAfter} after; ${machine.processor}, ${machine.processors} processors, Node ${machine.node}.`;
}

function phasesTable({ sizes }: PhasesFigure): string {
  const rows = PHASES.map((phase, n) => [code(phase), ...sizes.map((size) => cellOf(size, n)), PHASE_WORDS[phase]]);
  return markdownTable(
    ['phase', ...sizes.map(({ citizens }) => plainNumber(citizens, 0)), 'what happens'],
    [
      ...rows,
      ...Object.entries(PHASE_GROUPS).map(([name, phases]) => [
        `_${name}_`,
        ...sizes.map((size) => shareText(shareOf(size, phases))),
        'together',
      ]),
      ['months listened to ÷ not', ...sizes.map(({ heard }) => ratioText(heard)), ''],
      ['time', ...sizes.map(({ clock }) => clock), 'as it passes, or of the processor'],
      ['turns', ...sizes.map(({ series, turns }) => `${series} × ${turns}`), ''],
    ],
  );
}

/** Phases under so small a share are no reason for a warning: a clock reads tens of nanoseconds. */
const JUDGED_FROM = 0.02;

function cellOf({ shares }: PhaseFigure, n: number): string {
  const { share, inSeries } = shares[n] ?? { share: NaN, inSeries: [] };
  const apart = share < JUDGED_FROM ? 1 : Math.max(...inSeries) / Math.min(...inSeries);
  return shareText(share) + warning(apart);
}

function curvePart(title: string, curve: Curve | undefined, picture: string | null): readonly string[] {
  if (curve === undefined) return [];
  const { along, unit, each, about, series, turns, points } = curve;
  const [first] = points;
  const hasWays = points.some(({ way }) => way !== '');
  const rows = points.map((point) => [
    plainNumber(point.at, 0),
    ...(hasWays ? [point.way] : []),
    ratioText(point.ratio) + warning(point.apart),
    ratioText(point.medianRatio),
    point.inSeries.map(ratioText).join(', '),
    ...(each === null ? [] : [ratioText(ratioOfOne(point, first))]),
  ]);
  const heads = [
    along,
    ...(hasWays ? [''] : []),
    `${unit}, times the first`,
    'of medians',
    'in each series',
    ...(each === null ? [] : [`${each}, times the first`]),
  ];
  return [
    `### ${title}`,
    `Measured: ${about}; ${series} series of ${turns} turns.`,
    picture === null ? '' : `![${pictureText(curve)}](${picture})`,
    markdownTable(heads, rows),
    `For orientation: ${unit} at the first took ${contextOf(first)} there and then.`,
  ];
}

function pictureText({ unit, along }: Curve): string {
  return `The cost of ${unit} by ${along}, on scales of equal factors; the table below says the same in numbers`;
}

function contextOf(first: CurvePoint | undefined): string {
  const ms = first?.least ?? NaN;
  return ms < 1 ? `${plainNumber(1000 * ms, 0)} µs` : `${plainNumber(ms, ms < 100 ? 1 : 0)} ms`;
}

function apartOf({ inSeries }: ContactTimes): number {
  return Math.max(...inSeries) / Math.min(...inSeries);
}

function warning(apart: number): string {
  return apart <= AGREE ? '' : ' ⚠';
}

/** From the measurements of 2026-11-22 to 2026-11-30, with model versions 1 to 4; none was repeated for this page. */
const TRIED: readonly (readonly string[])[] = [
  ['passes in C++', '1.35', 'a second language and a compiler on every machine, and nothing for the page'],
  [
    'passes in WebAssembly (AssemblyScript, SIMD)',
    '1.10 to 1.12',
    '130 lines of pointer arithmetic in a second language, where the engine is to be read by those who doubt it',
  ],
  [
    'trust and fatigue in 32 bits',
    '1.00 at 4,000 citizens (64 against 64: 1.00), 1.02 at a million (1.02)',
    'nothing; the ledger would lose its precision',
  ],
  ['one buffer, or one WebAssembly memory, for all columns', '0.97 to 1.00', 'nothing'],
  [
    'recording only the months that are asked for',
    'bound 1.16 at 4,000, 1.2 at 1,000',
    'the fingerprint covers every month and would have to mean something else',
  ],
  ['no series of neighbourhoods', '1.04 to 1.41, by their number', 'kept: comparisons and sweeps leave them out'],
  [
    'SHA-256 of a run by the host',
    '1.04 from a kept world at 1,000',
    'a call of the host in the model; the page has only one that does not answer at once',
  ],
  [
    'trade and metrics at small sizes',
    'bound 1.2 at 1,000, nothing from 4,000 on',
    'falls away where towns are simulated with 4,000 citizens and more',
  ],
  ['two multiplications in a draw instead of three', 'none', 'draws hide behind memory'],
  [
    'firms found without branches; more columns hoisted; columns read ahead; two citizens to a turn of long loops',
    'none',
    'no effect',
  ],
  ['willingness column by column; the boxes of a year’s sort dealt once more', 'slower', 'slower'],
  ['large pages of memory', '1.02 to 1.05', 'no switch for them in JavaScript; by glibc’s tunable nothing'],
  ['the engine in one file', '1.02 at a million, 1.00 at 4,000', 'too little'],
  ['sixteen of V8’s flags for its optimiser', 'none', 'no effect'],
  [
    'a first look at who cannot stop volunteering; hours cleared neighbourhood by neighbourhood',
    'none; 1.00 at a million, slower at 4,000',
    'no effect',
  ],
  [
    'a spin-up shorter than 120 months where parameters move',
    'bound 1.8 for Sobol, Morris and calibration',
    'moves results; whether 60 months would do was not tried',
  ],
  [
    'several worlds in one message to a worker (4, 16 and 32 runs)',
    'none that can be told',
    'against the same runs in this thread, in turn (2026-11-30, model version 4; four tries begun at a load under 0.5, one at 1.8): one by one 1.04 to 1.25 by least times, in messages 1.08 to 1.31; by medians 0.98 to 1.53 and 0.99 to 1.30. The machine itself moved more than that',
  ],
];
