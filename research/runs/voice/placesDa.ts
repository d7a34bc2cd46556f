import type { PlacesWords } from './placesEn.ts';

/** Danish. */
export const placesDa: PlacesWords = {
  sides: (isBetter, ahead, level, behind) => {
    const of = ahead + level + behind;
    if (ahead === of) return `bedre i ${all(of)}`;
    if (behind === of) return `dårligere i ${all(of)}`;
    return isBetter
      ? `bedre i ${some(ahead)} af ${of} kommuner, omtrent ens i ${some(level)}, dårligere i ${some(behind)}`
      : `dårligere i ${some(behind)} af ${of} kommuner, omtrent ens i ${some(level)}, bedre i ${some(ahead)}`;
  },
  named: (name, by, adults) => `${name} (${by}, ${adults} voksne)`,
  few: (runs) => ` (${runs === 1 ? 'én kørsel' : `${runs} kørsler`} af hver, så det kan være tilfældigt)`,
  worse: (what, few, names, more) => `Dårligere stillet på »${what}«${few} bliver ${series(names, more)}.`,
  noneWorse: (what, few, least, most) =>
    `Ingen kommune bliver dårligere stillet på »${what}«${few}; ${least} vinder mindst, ${most} mest.`,
  evenFifths: (what) => `Ingen af landets femtedele efter levevilkår vinder klart mere end en anden på »${what}«.`,
  fifths: (what, less, most, isPoorest, isLoss) =>
    `Af landets femtedele efter levevilkår ${isLoss ? 'taber den' : 'får den'} ${isPoorest ? 'dårligst' : 'bedst'} stillede ${isLoss ? 'mest' : 'mindst'} på »${what}«: ${less}, mod ${most} i den ${isPoorest ? 'bedst' : 'dårligst'} stillede.`,
};

function all(of: number): string {
  return of === 1 ? 'den ene kommune' : `alle ${of} kommuner`;
}

function some(count: number): string {
  return count === 0 ? 'ingen' : String(count);
}

function series(names: readonly string[], more: number): string {
  if (more > 0) return `${names.join(', ')} og ${more} til`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
}
