/** Names of the runs that are not the same in both: of another fingerprint, or in one only. */
export function differing(
  reference: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...reference.keys(), ...found.keys()]);
  return [...names].filter((name) => reference.get(name) !== found.get(name));
}
