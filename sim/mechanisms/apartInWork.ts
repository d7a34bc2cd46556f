import type { World } from '../world/world.ts';

/** Staff hours a project can use, times those it needs. */
export const MOST_STAFFING = 1.5;

/** How far sectors stay apart in the work, with what boundary spanners bridge (Brix et al. 2024, table 3: spanning during design). */
export function apartInWork({ parameters: p, properties, course, switches }: World): number {
  return properties.silo * (switches.spannersInWork ? 1 - p.decisionSpanners * course.levers.boundarySpanners : 1);
}
