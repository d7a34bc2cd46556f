import type { Parameters } from '../declare/parameters.ts';
import type { Place } from '../declare/place.ts';
import { DECISIONS } from '../random/decisions.ts';
import { addressOf, draw, hashText, momentOf } from '../random/draw.ts';
import type { Stream } from '../random/stream.ts';
import type { Neighbourhoods } from '../world/neighbourhoods.ts';
import type { Groups } from '../world/groups.ts';
import { apportion } from './apportion.ts';
import { SETUP_MONTH } from '../random/stream.ts';

/** What groups are, as stored in `kind`. */
export const GROUP_KINDS = ['association', 'self-organised arena', 'social enterprise', 'firm on a platform'] as const;

/** Shares of the kinds: nearly all are associations (assumption). */
const KIND_LIMITS = [0.8, 0.95, 0.98];

/** Groups, one per `residentsPerGroup` adults times the place's density, over the neighbourhoods by size. */
export function createGroups(
  adults: number,
  neighbourhoods: Neighbourhoods,
  place: Place,
  stream: Stream,
  p: Parameters,
): Groups {
  const count = Math.max(1, Math.round((adults * p.groupDensity) / p.residentsPerGroup));
  const sizes = Array.from(
    { length: neighbourhoods.count },
    (_, k) => neighbourhoods.first[k + 1] - neighbourhoods.first[k],
  );
  const here = apportion(count, sizes, 0);
  const kindLuck = momentOf(stream, SETUP_MONTH, DECISIONS.groups.kind);
  const openLuck = momentOf(stream, SETUP_MONTH, DECISIONS.groups.isOpen);
  const groups: Groups = {
    count,
    neighbourhood: new Uint16Array(count),
    kind: new Uint8Array(count),
    open: new Uint8Array(count).fill(1),
    welcoming: new Uint8Array(count),
    underStrength: new Uint8Array(count),
    address: new Int32Array(count),
    members: new Int32Array(count),
    volunteers: new Int32Array(count),
    enthusiastHours: new Float64Array(count),
    stretch: new Float64Array(count),
    hours: new Float64Array(count),
    coordination: new Float64Array(count).fill(0.6),
    administration: new Float64Array(count),
    money: new Float64Array(count).fill(1),
  };
  let g = 0;
  for (let k = 0; k < neighbourhoods.count; k++) {
    neighbourhoods.firstGroup[k] = g;
    const hash = hashText(`${place.codes[k]}/groups`);
    for (let n = 0; n < here[k]; n++, g++) {
      const address = addressOf(hash, n);
      const u = draw(kindLuck, address);
      groups.neighbourhood[g] = k;
      groups.address[g] = address;
      groups.kind[g] = u < KIND_LIMITS[0] ? 0 : u < KIND_LIMITS[1] ? 1 : u < KIND_LIMITS[2] ? 2 : 3;
      groups.welcoming[g] = draw(openLuck, address) < p.openGroups ? 1 : 0;
    }
  }
  neighbourhoods.firstGroup[neighbourhoods.count] = g;
  return groups;
}
