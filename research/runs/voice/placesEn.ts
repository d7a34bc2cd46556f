/** What is told of all places of a country at once. The English catalogue is the type of the others. */
export const placesEn = {
  /** Behind what is told of all together: in how many places it is so. `isBetter`: what is told is better for residents. */
  sides: (isBetter: boolean, ahead: number, level: number, behind: number) => {
    const of = ahead + level + behind;
    if (ahead === of) return `better in ${all(of)}`;
    if (behind === of) return `worse in ${all(of)}`;
    return isBetter
      ? `better in ${some(ahead)} of ${of} places, about the same in ${some(level)}, worse in ${some(behind)}`
      : `worse in ${some(behind)} of ${of} places, about the same in ${some(level)}, better in ${some(ahead)}`;
  },
  /** A place with its difference and its size: what a small one does may be chance. */
  named: (name: string, by: string, adults: string) => `${name} (${by}, ${adults} adults)`,
  /** Behind what is said of single places, where each was run so few times that it may be chance. */
  few: (runs: number) => ` (${runs === 1 ? 'one run' : `${runs} runs`} of each, so it may be chance)`,
  worse: (what: string, few: string, names: readonly string[], more: number) =>
    `Worse off in “${what}”${few}: ${series(names, more)}.`,
  noneWorse: (what: string, few: string, least: string, most: string) =>
    `No place is worse off in “${what}”${few}; ${least} gains least, ${most} most.`,
  /** Where the whole of the difference between fifths is under what matters. */
  evenFifths: (what: string) =>
    `Of the fifths of the country by deprivation none gains clearly more than another in “${what}”.`,
  fifths: (what: string, less: string, most: string, isPoorest: boolean, isLoss: boolean) =>
    `Of the fifths of the country by deprivation the ${isPoorest ? 'most' : 'least'} deprived ${isLoss ? 'loses more' : 'gains less'} in “${what}”: ${less}, against ${most} in the ${isPoorest ? 'least' : 'most'} deprived.`,
};

export type PlacesWords = typeof placesEn;

function all(of: number): string {
  return of === 1 ? 'the one place' : `all ${of} places`;
}

function some(count: number): string {
  return count === 0 ? 'none' : String(count);
}

function series(names: readonly string[], more: number): string {
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
