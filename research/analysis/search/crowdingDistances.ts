/**
 * How alone each point of a front is: over all goals, the distance between its two neighbours as a share of the front's
 * width; infinite at the ends of a goal (Deb et al. 2002). Equal points stand in the order they are given in.
 */
export function crowdingDistances(front: readonly (readonly number[])[]): readonly number[] {
  const distances = front.map(() => 0);
  const goals = front[0]?.length ?? 0;
  for (let goal = 0; goal < goals; goal++) {
    const order = front.map((_, index) => index).sort((a, b) => front[a][goal] - front[b][goal] || a - b);
    const [first, last] = [order[0], order[order.length - 1]];
    const width = front[last][goal] - front[first][goal];
    distances[first] = Infinity;
    distances[last] = Infinity;
    // Where nothing can be read, or all are level, nobody is more alone than another.
    if (!(width > 0)) continue;
    for (let place = 1; place < order.length - 1; place++)
      distances[order[place]] += (front[order[place + 1]][goal] - front[order[place - 1]][goal]) / width;
  }
  return distances;
}
