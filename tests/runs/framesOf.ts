import type { Frames } from '#sim';

/** Frames of people whose roles are given month by month: 0 not engaged, 1 participant, 2 volunteer, 3 enthusiast. */
export function framesOf(roles: readonly (readonly number[])[]): Frames {
  const citizens = roles.length;
  const months = (roles[0]?.length ?? 1) - 1;
  const bytes = new Uint8Array(2 * citizens * (months + 1));
  // Beside the role stand other bits, which must not matter: here whether one is strained.
  roles.forEach((own, person) => {
    own.forEach((role, month) => (bytes[2 * (citizens * month + person)] = role | 16));
  });
  const cells = citizens * (months + 1);
  return {
    citizens,
    months,
    bytes,
    civicHours: new Uint16Array(cells),
    municipalHours: new Uint16Array(cells),
    commitment: new Uint8Array(cells),
    neighbourhood: new Uint16Array(citizens),
    address: new Int32Array(citizens),
    resources: new Float32Array(citizens),
  };
}
