import type { PlacesWords } from './placesEn.ts';

/** Norwegian bokmål. */
export const placesNb: PlacesWords = {
  sides: (isBetter, ahead, level, behind) => {
    const of = ahead + level + behind;
    if (ahead === of) return `bedre i ${all(of)}`;
    if (behind === of) return `dårligere i ${all(of)}`;
    return isBetter
      ? `bedre i ${some(ahead)} av ${of} kommuner, omtrent likt i ${some(level)}, dårligere i ${some(behind)}`
      : `dårligere i ${some(behind)} av ${of} kommuner, omtrent likt i ${some(level)}, bedre i ${some(ahead)}`;
  },
  named: (name, by, adults) => `${name} (${by}, ${adults} voksne)`,
  few: (runs) => ` (${runs === 1 ? 'én kjøring' : `${runs} kjøringer`} av hver, så det kan være tilfeldig)`,
  worse: (what, few, names, more) => `Dårligere ut på «${what}»${few} kommer ${series(names, more)}.`,
  noneWorse: (what, few, least, most) =>
    `Ingen kommune kommer dårligere ut på «${what}»${few}; ${least} vinner minst, ${most} mest.`,
  evenFifths: (what) => `Ingen av landets femtedeler etter levekår vinner klart mer enn en annen på «${what}».`,
  fifths: (what, less, most, isPoorest, isLoss) =>
    `Av landets femtedeler etter levekår ${isLoss ? 'taper den' : 'får den'} ${isPoorest ? 'dårligst' : 'best'} stilte ${isLoss ? 'mest' : 'minst igjen'} på «${what}»: ${less}, mot ${most} i den ${isPoorest ? 'best' : 'dårligst'} stilte.`,
};

function all(of: number): string {
  return of === 1 ? 'den ene kommunen' : `alle ${of} kommuner`;
}

function some(count: number): string {
  return count === 0 ? 'ingen' : String(count);
}

function series(names: readonly string[], more: number): string {
  if (more > 0) return `${names.join(', ')} og ${more} til`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
}
