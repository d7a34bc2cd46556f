/** Viridis (Smith & van der Walt 2015), even in lightness and for colour-blind eyes, at nine places. */
const VIRIDIS = [
  '#440154',
  '#472d7b',
  '#3b528b',
  '#2c728e',
  '#21918c',
  '#28ae80',
  '#5ec962',
  '#addc30',
  '#fde725',
] as const;

/** The colour of a share from 0, dark, to 1, bright. */
export function viridis(share: number): string {
  const place = Math.min(1, Math.max(0, share)) * (VIRIDIS.length - 1);
  const below = Math.min(VIRIDIS.length - 2, Math.floor(place));
  const [a, b] = [channels(VIRIDIS[below] ?? ''), channels(VIRIDIS[below + 1] ?? '')];
  const mixed = a.map((channel, k) => Math.round(channel + (place - below) * ((b[k] ?? 0) - channel)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
