/** Names given in one argument or several, separated by commas. */
export function commaList(given: readonly string[] | undefined): readonly string[] {
  const names = (given ?? []).flatMap((part) => part.split(',')).map((name) => name.trim());
  return names.filter((name) => name !== '');
}
