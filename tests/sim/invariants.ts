import { ENTHUSIAST, FIRST_PROJECT, NO_ACTIVITY, NO_PROJECT, RESIDENT, VOLUNTEER, type World } from './inside.ts';

/** What must hold after every tick, whatever the scenario: everything that does not, in words; empty when all is well. */
export function brokenInvariants(world: World): string[] {
  const broken: string[] = [];
  const must: Must = (holds, what) => {
    if (!holds && broken.length < 20) broken.push(what());
  };
  // Two columns share their memory with lists of ids, which read as floats are anything.
  const { tired: _tired, yearHours: _hours, ...scratch } = world.scratch;
  everyNumberIsFinite({ ...world, scratch }, 'world', must);
  everyLevelIsInBounds(world, must);
  everyCitizenHasOnePlace(world, must);
  everyContractIsHeld(world, must);
  hoursAndMoneyAddUp(world, must);
  organisationIsWhole(world, must);
  return broken;
}

/** What is broken is put in words only when it is: building every sentence took most of the time of a check. */
type Must = (holds: boolean, what: () => string) => void;

function everyNumberIsFinite(part: unknown, path: string, must: Must): void {
  if (typeof part === 'number') must(Number.isFinite(part), () => `${path} is ${part}`);
  else if (ArrayBuffer.isView(part)) {
    const column = part as Float64Array;
    for (let i = 0; i < column.length; i++)
      if (!Number.isFinite(column[i])) return must(false, () => `${path}[${i}] is ${column[i]}`);
  } else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) everyNumberIsFinite(value, `${path}.${key}`, must);
  }
}

function everyLevelIsInBounds(world: World, must: Must): void {
  const {
    citizens: c,
    staff,
    leaders,
    projects,
    neighbourhoods: h,
    municipality: m,
    properties,
    groups,
    economy: e,
  } = world;
  const within = (name: string, column: ArrayLike<number>, low: number, high: number) => {
    for (let i = 0; i < column.length; i++) {
      if (!(column[i] >= low && column[i] <= high))
        return must(false, () => `${name}[${i}] is ${column[i]}, not in ${low} to ${high}`);
    }
  };
  const levels = [
    'resources',
    'freeTime',
    'motivation',
    'motivationSetPoint',
    'selfEfficacy',
    'selfEfficacySetPoint',
    'responsiveness',
    'trust',
    'trustSetPoint',
    'expectation',
  ] as const;
  for (const name of levels) within(`citizens.${name}`, c[name], 0, 1);
  within('citizens.fatigue', c.fatigue, 0, 1.2);
  for (const name of [
    'calling',
    'unanswered',
    'civicHours',
    'municipalHours',
    'civicHoursYear',
    'municipalHoursYear',
  ] as const) {
    within(`citizens.${name}`, c[name], 0, Number.MAX_VALUE);
  }
  for (const name of ['active', 'say'] as const) within(`citizens.${name}`, c[name], 0, 1);
  for (const name of ['openness', 'skill', 'motivation', 'strain', 'employed'] as const)
    within(`staff.${name}`, staff[name], 0, 1);
  for (const name of ['orientation', 'skill'] as const) within(`leaders.${name}`, leaders[name], 0, 1);
  for (const name of ['lead', 'outcomeOpen', 'scale', 'influence', 'quality'] as const)
    within(`projects.${name}`, projects[name], 0, 1);
  within('groups.coordination', groups.coordination, 0, 1);
  within('groups.money', groups.money, 0, Number.MAX_VALUE);
  const amounts = [
    'wicked',
    'routineNeed',
    'served',
    'coverage',
    'coverageExpected',
    'solutions',
    'arenaHours',
    'arenaWanted',
    'arenaGiven',
    'arenaStretch',
  ] as const;
  for (const name of amounts) within(`neighbourhoods.${name}`, h[name], 0, Number.MAX_VALUE);
  within('neighbourhoods.arenaIdle', h.arenaIdle, 0, 1);
  within('municipality.orientation', m.orientation, 0, 1);
  const shares = [
    'mixOA',
    'mixNPM',
    'mixNPG',
    'politicalSupport',
    'chain',
    'mandate',
    'meanLeaderSkill',
    'capability',
    'coordination',
    'errors',
    'suspended',
    'recession',
    'visibleResults',
    'support',
    'arenaInfluence',
    'staffSkill',
  ] as const;
  for (const name of shares) within(`municipality.${name}`, [m[name]], -1e-12, 1 + 1e-12);
  const positive = [
    'budget',
    'demand',
    'crossPressure',
    'routineHours',
    'coCreationHours',
    'administrationHours',
    'staffLoad',
    'needOfWicked',
    'failureMemory',
    'arenaBase',
  ] as const;
  for (const name of positive) within(`municipality.${name}`, [m[name]], 0, Number.MAX_VALUE);
  for (const [name, value] of Object.entries(properties)) within(`properties.${name}`, [value], 0, 1);
  for (const name of ['contractSize', 'supplierCapacity'] as const)
    within(`economy.${name}`, e[name], 0, Number.MAX_VALUE);
  within('economy.supplierLoad', e.supplierLoad, -1e-9, Number.MAX_VALUE);
  within('economy.livingWageShare', [e.livingWageShare], 0, 1);
  within('economy.wages', [e.wages], 0, Number.MAX_VALUE);
  must(Math.abs(m.mixOA + m.mixNPM + m.mixNPG - 1) < 1e-9, () => `the mix sums to ${m.mixOA + m.mixNPM + m.mixNPG}`);
}

/** One role, at most one group and one activity each; residents have neither; hours and activity say the same. */
function everyCitizenHasOnePlace(world: World, must: Must): void {
  const { citizens: c, groups, projects, neighbourhoods: h, municipality: m, switches } = world;
  for (let i = 0; i < c.count; i++) {
    const role = c.role[i];
    const who = () => `citizen ${i} with role ${role}`;
    must(role <= ENTHUSIAST, () => `${who()}: no such role`);
    const g = c.group[i];
    must(g >= -1 && g < groups.count, () => `${who()} is in group ${g} of ${groups.count}`);
    if (g >= 0) must(groups.open[g] === 1, () => `${who()} is in group ${g}, which is closed`);
    if (role === RESIDENT)
      must(g === -1 && c.activity[i] === NO_ACTIVITY, () => `${who()} has group ${g} and activity ${c.activity[i]}`);
    if (role !== RESIDENT) must(c.cooldown[i] === 0, () => `${who()} is out of reach for ${c.cooldown[i]} months`);
    if (role >= VOLUNTEER)
      must(
        (role === ENTHUSIAST) === c.calling[i] >= m.callingOfEnthusiast,
        () => `${who()} has calling ${c.calling[i]}, limit ${m.callingOfEnthusiast}`,
      );
    const activity = c.activity[i];
    must(
      activity >= NO_ACTIVITY && activity < FIRST_PROJECT + projects.slots,
      () => `${who()} has activity ${activity}`,
    );
    if (activity >= FIRST_PROJECT) {
      const s = activity - FIRST_PROJECT;
      must(projects.phase[s] !== NO_PROJECT, () => `${who()} is in project ${s}, which does not run`);
    }
    if (switches.contribution) {
      const hours = c.civicHours[i] + c.municipalHours[i];
      must(hours > 0 === (c.active[i] === 1), () => `${who()} is active ${c.active[i]} with ${hours} hours`);
    }
  }
  for (let k = 0; switches.contribution && k < h.count; k++) {
    let active = 0;
    for (let i = h.first[k]; i < h.first[k + 1]; i++) active += c.active[i];
    must(active === h.active[k], () => `neighbourhood ${k} counts ${h.active[k]} active, has ${active}`);
  }
}

/** Every contract in force has a holder that may meet its kind; loads are what the holders hold; sizes are never lost. */
function everyContractIsHeld(world: World, must: Must): void {
  const { economy: e } = world;
  const load = new Float64Array(e.supplierLoad.length);
  const byPlace = [0, 0, 0];
  let sizes = 0;
  for (let n = 0; n < e.contractSize.length; n++) {
    if (e.contractInForce[n] === 0) continue;
    const s = e.contractHolder[n];
    must(e.contractSize[n] > 0, () => `contract ${n} has size ${e.contractSize[n]}`);
    must(e.supplierInUse[s] === 1, () => `contract ${n} is held by supplier ${s}, which does not exist`);
    must(
      e.supplierPlace[s] >= e.contractKind[n],
      () => `contract ${n} of kind ${e.contractKind[n]} is held in place ${e.supplierPlace[s]}`,
    );
    load[s] += e.contractSize[n];
    byPlace[e.supplierPlace[s]] += e.contractSize[n];
    sizes += e.contractSize[n];
  }
  must(Math.abs(sizes - 1) < 1e-9, () => `contracts in force add up to ${sizes} of the spend`);
  for (let s = 0; s < load.length; s++)
    must(
      Math.abs(load[s] - e.supplierLoad[s]) < 1e-9,
      () => `supplier ${s} has load ${e.supplierLoad[s]}, holds ${load[s]}`,
    );
  const spend = e.spendTown + e.spendRegion + (e.spend * byPlace[2]) / sizes;
  if (world.switches.localEconomy) must(near(spend, e.spend), () => `spend by place is ${spend}, spend is ${e.spend}`);
}

function hoursAndMoneyAddUp(world: World, must: Must): void {
  const { neighbourhoods: h, municipality: m, parameters: p, switches } = world;
  let unmet = 0;
  let demanded = 0;
  for (let k = 0; k < h.count; k++) {
    unmet += Math.max(0, h.routineNeed[k] - h.served[k]);
    demanded += h.routineNeed[k];
    must(
      h.served[k] <= p.coverageLimit * h.routineNeed[k] * (1 + 1e-9),
      () => `neighbourhood ${k} is served ${h.served[k]} of ${h.routineNeed[k]}`,
    );
  }
  must(near(demanded, m.hoursDemanded), () => `neighbourhoods need ${demanded}, the municipality ${m.hoursDemanded}`);
  if (switches.services)
    must(near(m.hoursMet + unmet, m.hoursDemanded), () => `${m.hoursMet} met and ${unmet} unmet of ${m.hoursDemanded}`);
  must(near(m.budgetIn, m.budgetOut), () => `budget in ${m.budgetIn}, out ${m.budgetOut}`);
  must(
    near(m.spentOnStaff + m.spentOnLevers + m.boughtIn, m.budgetOut),
    () => `the parts of the budget do not make ${m.budgetOut}`,
  );
}

/** Posts are filled from the lowest; projects have a step and sectors; asks reach insiders or newcomers. */
function organisationIsWhole(world: World, must: Must): void {
  const { staff, projects, happenings: y } = world;
  let posts = 0;
  for (let j = 0; j < staff.count; j++) posts += staff.employed[j];
  must(posts >= 1, () => 'nobody is employed');
  for (let j = 0; j < staff.count; j++)
    must((staff.employed[j] === 1) === j < posts, () => `post ${j} of ${posts} is ${staff.employed[j]}`);
  for (let s = 0; s < projects.slots; s++) {
    if (projects.phase[s] === NO_PROJECT) continue;
    must(
      projects.sectors[s] >= 1 && projects.sectors[s] <= 4,
      () => `project ${s} joins ${projects.sectors[s]} sectors`,
    );
    must(projects.step[s] >= 3 && projects.step[s] <= 5, () => `project ${s} is on step ${projects.step[s]}`);
  }
  for (let channel = 0; channel < y.asks.length; channel++) {
    must(
      y.asksInsiders[channel] + y.asksNewcomers[channel] === y.asks[channel],
      () => `asks of channel ${channel} do not add up`,
    );
    must(
      y.accepted[channel] <= y.asks[channel],
      () => `channel ${channel}: ${y.accepted[channel]} accepted of ${y.asks[channel]}`,
    );
    must(y.newcomersAccepted[channel] <= y.accepted[channel], () => `channel ${channel}: more newcomers than accepted`);
  }
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
