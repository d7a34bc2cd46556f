import type { CausesPicture, LanesPicture } from '#pictures';
import { CAUSES, LINKS, LOOP_NAMES, LOOPS, type CauseName, type LoopName, type LoopStock } from '#sim';
import type { Language } from '../voice/language.ts';
import { LOOP_VOICES } from '../voice/loopVoices.ts';
import { FROZEN_MONTHS } from './followLoops.ts';
import type { LoopMonth } from './dominantLoop.ts';
import { areYears, signedPeople, tellLoops } from './tellLoops.ts';

type Place = readonly [x: number, y: number];

/** Where each cause stands: the three loops around the people who take part, to the left, to the right and below. */
const PLACES: Readonly<Record<CauseName, Place>> = {
  invitations: [108, 34],
  unanswered: [108, 144],
  results: [108, 264],
  leaving: [108, 384],
  willingness: [360, 144],
  takingPart: [360, 264],
  hours: [360, 384],
  fatigue: [234, 484],
  promise: [612, 34],
  heard: [612, 144],
  experience: [612, 264],
  expectation: [612, 384],
};

/** Arrows that must go round something, and how. */
const ROUND: Readonly<Partial<Record<string, readonly Place[]>>> = {
  'promise expectation': [
    [711, 90],
    [711, 330],
  ],
  'fatigue willingness': [
    [480, 484],
    [480, 190],
  ],
  'results fatigue': [[206, 340]],
  'expectation experience': [[582, 324]],
  'experience expectation': [[642, 324]],
  'heard leaving': [
    [500, 204],
    [226, 204],
    [226, 300],
  ],
};

/** The letter of each loop and where it stands. */
const LETTERS: Readonly<Record<LoopName, { readonly letter: string; readonly place: Place }>> = {
  fatigue: { letter: 'A', place: [246, 394] },
  sham: { letter: 'B', place: [176, 204] },
  promise: { letter: 'C', place: [546, 204] },
};

const SIGNS = { '+': '+', '−': '−', either: '±' } as const;

/** The causal diagram of taking part, from the declaration of the loops. */
export function causesPicture(language: Language): CausesPicture {
  const words = LOOP_VOICES[language];
  const names = Object.keys(CAUSES) as readonly CauseName[];
  return {
    kind: 'causes',
    title: words.page.diagram,
    description: loopLines(language).join(' '),
    boxes: names.map((name) => {
      const [x, y] = PLACES[name];
      const look = name === 'takingPart' ? 'core' : 'isDecided' in CAUSES[name] ? 'decided' : 'plain';
      return { label: words.causes[name], x, y, look };
    }),
    arrows: LINKS.map(({ from, to, sign }) => ({
      from: names.indexOf(from),
      to: names.indexOf(to),
      sign: SIGNS[sign],
      via: ROUND[`${from} ${to}`] ?? [],
      loops: [...LOOP_NAMES.keys()].filter((n) => isOnWay(LOOP_NAMES[n] ?? 'fatigue', from, to)),
    })),
    loops: LOOP_NAMES.map((loop) => {
      const { letter, place } = LETTERS[loop];
      const label = `${words.loops[loop].label}: ${words.shortSigns[LOOPS[loop].sign]}`;
      return { label, letter, x: place[0], y: place[1] };
    }),
  };
}

function isOnWay(loop: LoopName, from: CauseName, to: CauseName): boolean {
  const way: readonly CauseName[] = LOOPS[loop].way;
  const at = way.indexOf(from);
  return at >= 0 && way[(at + 1) % way.length] === to;
}

/** The same as the diagram says of its loops, one sentence each: what leads to what, and what a push comes back as. */
export function loopLines(language: Language): readonly string[] {
  const words = LOOP_VOICES[language];
  return LOOP_NAMES.map((loop) => {
    const { way, sign } = LOOPS[loop];
    const round = [...way, way[0]].map((cause) => words.causes[cause]).join(' → ');
    return `${words.loops[loop].label}: ${round} (${words.signs[sign]}).`;
  });
}

/** Every arrow of the diagram in words. */
export function linkLines(language: Language): readonly string[] {
  const { causes, page } = LOOP_VOICES[language];
  return LINKS.map(({ from, to, sign }) => page.link(causes[from], SIGNS[sign], causes[to]));
}

/** The dominant loop over time: a lane for each, and one for none. */
export function loopLanes(stock: LoopStock, months: readonly LoopMonth[], language: Language): LanesPicture {
  const { stocks, loops, page } = LOOP_VOICES[language];
  const inYears = areYears(months);
  return {
    kind: 'lanes',
    title: `${stocks[stock]}: ${page.strip}`,
    description: tellLoops(stock, months, language).join(' '),
    lanes: [...LOOP_NAMES.map((loop) => loops[loop].label), page.noneLane],
    axis: { label: inYears ? page.axis.years : page.axis.months, unit: '' },
    moments: months.map(({ month, dominant, effects }) => {
      const leader = effects.find(({ loop }) => loop === dominant);
      return {
        label: String(inYears ? month / FROZEN_MONTHS + 1 : month + 1),
        lane: leader === undefined ? (dominant === 'none' ? LOOP_NAMES.length : -1) : LOOP_NAMES.indexOf(leader.loop),
        text: leader === undefined ? '' : signedPeople(leader.change.mean, language),
      };
    }),
  };
}
