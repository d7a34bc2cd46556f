import type { CircumstanceName } from '#sim';
import type { LifeVoice } from '../voice/lifeVoices.ts';
import type { TurningWords } from '../voice/turningEn.ts';
import { afterWithin } from './personStory.ts';
import { smallestFlip, type Tried, type TurningPoint } from './turningPoint.ts';

/** How each circumstance is spoken of, more of it and less. */
const HAD: Readonly<
  Record<CircumstanceName, readonly [more: keyof TurningWords['had'], less: keyof TurningWords['had']]>
> = {
  asks: ['askedMore', 'askedLess'],
  invitations: ['invitedMore', 'invitedLess'],
  trust: ['trustMore', 'trustLess'],
  freeTime: ['timeMore', 'timeLess'],
  friends: ['friend', 'friend'],
  adoption: ['adoption', 'adoption'],
  support: ['support', 'support'],
};

/** What would have changed a life: the smallest change that does, or that nothing did; and of how many that were tried. */
export function tellTurningPoint({ life, turning }: LifeVoice, point: TurningPoint): readonly string[] {
  const flip = smallestFlip(point);
  const flips = point.tried.filter(({ isFlipped }) => isFlipped).length;
  if (flip === null) return [turning.nothing(point.tried.length)];
  const [more, less] = HAD[flip.circumstance];
  const way = point.life.kind === 'neverAsked' && more === 'askedMore' ? 'asked' : flip.size > 0 ? more : less;
  const had = turning.had[way](whenText({ life, turning }, point, flip));
  return [turning.sentence(had, turning.would[point.life.kind]), turning.tried(flips, point.tried.length)];
}

function whenText({ life, turning }: LifeVoice, { life: { kind, turn } }: TurningPoint, { month }: Tried): string {
  return turn === null || kind === 'neverAsked'
    ? afterWithin(life, month)
    : turning.before(turn - month, turning.turns[kind]);
}
