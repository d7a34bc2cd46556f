import type { PlacesWords } from './placesEn.ts';

/** Danish. */
export const placesDa: PlacesWords = {
  sides: (ahead, level, behind, of) =>
    `bedre i ${counted(ahead, of)} ${of === 1 ? 'kommune' : 'kommuner'}, omtrent ens i ${some(level)}, dårligere i ${some(behind)}`,
  worse: (what, names, more) => `Dårligere stillet på »${what}« bliver ${series(names, more)}.`,
  noneWorse: (what, least, leastBy, most, mostBy) =>
    `Ingen kommune bliver dårligere stillet på »${what}«; ${least} vinder mindst (${leastBy}), ${most} mest (${mostBy}).`,
  evenFifths: (what) => `Ingen af landets femtedele efter levevilkår vinder klart mere end en anden på »${what}«.`,
  fifths: (what, less, most, isPoorest, isLoss) =>
    `Af landets femtedele efter levevilkår ${isLoss ? 'taber den' : 'får den'} ${isPoorest ? 'dårligst' : 'bedst'} stillede ${isLoss ? 'mest' : 'mindst'} på »${what}«: ${less}, mod ${most} i den ${isPoorest ? 'bedst' : 'dårligst'} stillede.`,
};

function counted(count: number, of: number): string {
  return count === of && of > 1 ? `alle ${of}` : `${some(count)} af ${of}`;
}

function some(count: number): string {
  return count === 0 ? 'ingen' : String(count);
}

function series(names: readonly string[], more: number): string {
  if (more > 0) return `${names.join(', ')} og ${more} til`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
}
