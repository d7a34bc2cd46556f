/** A curve to choose from in a lesson of the tests: what it is called, where it goes by month, and what is said for it. */
export function aCurve<Name>(id: string, name: Name, byMonth: Readonly<Record<number, number>>, because: string) {
  const points = Object.entries(byMonth).map(([month, times]): [number, number] => [Number(month), times]);
  return { id, name, points, because };
}
