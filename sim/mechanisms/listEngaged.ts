import type { World } from '../world/world.ts';
import { RESTING, ACTIVE_CIVIC, ACTIVE_MUNICIPAL, RESTING_MUNICIPAL, SECTIONS } from '../world/citizens.ts';

/**
 * Lists who is engaged this month, neighbourhood by neighbourhood in sections (see `SECTIONS`). Without a branch per
 * citizen: roles are in random order, and every wrong guess of the processor costs as much as a draw. Neighbourhood by neighbourhood,
 * since in a large municipality two walks through all citizens, one for each section, read everything twice from memory.
 */
export function listEngaged(world: World): void {
  const { active, activity, role, engaged } = world.citizens;
  const { aside } = world.scratch;
  const { first, sections, count } = world.neighbourhoods;
  let end = 0;
  for (let k = 0; k < count; k++) {
    const start = end;
    const next = first[k + 1];
    let front = start;
    let resting = 0;
    for (let i = first[k]; i < next; i++) {
      const now = active[i];
      // Those active.
      engaged[front] = i;
      front += now;
      // Those with a role, any but resident (0), who are not active. Residents have no activity.
      aside[resting] = i;
      resting += (-role[i] >>> 31) & (now ^ 1);
    }
    sections[SECTIONS * k + ACTIVE_CIVIC] = start;
    let municipal = resting;
    // Of those active the civic close up, the municipal go aside behind those at rest and come back after them.
    for (let a = start; a < front; a++) {
      const i = engaged[a];
      const inMunicipal = -activity[i] >>> 31;
      engaged[end] = i;
      end += inMunicipal ^ 1;
      aside[municipal] = i;
      municipal += inMunicipal;
    }
    sections[SECTIONS * k + ACTIVE_MUNICIPAL] = end;
    for (let a = resting; a < municipal; a++) engaged[end++] = aside[a];
    sections[SECTIONS * k + RESTING_MUNICIPAL] = end;
    let others = 0;
    // Of those at rest the municipal come first, the others go aside once more.
    for (let a = 0; a < resting; a++) {
      const i = aside[a];
      const inMunicipal = -activity[i] >>> 31;
      engaged[end] = i;
      end += inMunicipal;
      aside[others] = i;
      others += inMunicipal ^ 1;
    }
    sections[SECTIONS * k + RESTING] = end;
    for (let a = 0; a < others; a++) engaged[end++] = aside[a];
  }
  sections[SECTIONS * count] = end;
}
