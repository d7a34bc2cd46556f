import seedrandom from 'seedrandom';

/** Every named source of luck. A new one may be added anywhere: no other stream shifts. */
export const STREAM_NAMES = [
  'settle',
  'connect',
  'employ',
  'lead',
  'trade',
  'groups',
  'elections',
  'tender',
  'turnover',
  'initiation',
  'alone',
  'tie',
  'invitation',
  'accept',
  'occasional',
  'promote',
  'lapse',
  'activity',
  'unanswered',
  'project',
  'decision',
  'hearsay',
  'exit',
  'found',
  'staff',
  'cooperative',
  'threshold',
  'constant',
] as const;
export type StreamName = (typeof STREAM_NAMES)[number];

/** A named source of draws as two 32-bit keys. Draws are addressed, not taken in turn: none can shift another. */
export type Stream = Int32Array;

/** The stream called `name` under a seed in words. seedrandom (ARC4) is slow and used only here. */
export function createStream(seed: string, name: StreamName): Stream {
  const generator = seedrandom(`${seed}/${name}`);
  return Int32Array.of(generator.int32(), generator.int32());
}

/** All streams under one seed. */
export function createStreams(seed: string): Record<StreamName, Stream> {
  return Object.fromEntries(STREAM_NAMES.map((name) => [name, createStream(seed, name)])) as Record<StreamName, Stream>;
}

/** Set-up draws are addressed at a month of their own, so no month of a run shares them. */
export const SETUP_MONTH = -1000;
