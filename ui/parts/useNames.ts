import { useMemo } from 'preact/hooks';

/** The same list of names until one of them is another. */
export function useNames(names: readonly string[]): readonly string[] {
  const key = names.join('\n');
  return useMemo(() => key.split('\n'), [key]);
}
