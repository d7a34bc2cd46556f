import { changeContext, holdElections } from '../mechanisms/changeContext.ts';
import { contribute } from '../mechanisms/contribute.ts';
import { coordinateGroups } from '../mechanisms/coordinateGroups.ts';
import { followCourse } from '../mechanisms/followCourse.ts';
import { changeTrust } from '../mechanisms/changeTrust.ts';
import { changeEfficacy, formExperience } from '../mechanisms/formExperience.ts';
import { initiateProjects } from '../mechanisms/initiateProjects.ts';
import { lead, shapeProperties } from '../mechanisms/lead.ts';
import { mobilise } from '../mechanisms/mobilise.ts';
import { listEngaged } from '../mechanisms/listEngaged.ts';
import { rosterStaff } from '../mechanisms/rosterStaff.ts';
import { closeProjects, rememberYear, runProjects } from '../mechanisms/runProjects.ts';
import { fadeNeed, growNeed, serve, setNeedBase, solveNeed } from '../mechanisms/serveNeeds.ts';
import { learn, strainStaff } from '../mechanisms/strainStaff.ts';
import { leave, tire } from '../mechanisms/tire.ts';
import { trade } from '../mechanisms/trade.ts';
import type { Diary } from '../world/diary.ts';
import type { PhaseListener } from '../world/phases.ts';
import type { Nudge } from '../world/nudge.ts';
import {
  closeMonth,
  openMonth,
  bookChange,
  bookParticipation,
  bookTrust,
  type Ledger,
  type Stock,
  bookStrain,
} from '../record/ledger.ts';
import { readYear } from '../record/readYear.ts';
import type { Scenario } from '../declare/scenario.ts';
import { clearHappenings } from '../world/happenings.ts';
import { SETTLED_BY, type World } from '../world/world.ts';
import { STAYED } from '../world/citizens.ts';

/** What listens to a run without changing it. */
export interface Listeners {
  readonly ledger: Ledger | null;
  readonly diary: Diary | null;
  /** Hears of every phase when it has ended, for who measures it: the model has no clock. */
  readonly phaseEnded?: PhaseListener;
}

/**
 * One month, in the order of model.md 3: every mechanism once, if it is switched on. A phase reads what earlier phases
 * of the month wrote and last month's value of everything else. A nudge makes something different for one citizen. What
 * comes after the month, `record`, is told by who records.
 */
export function tick(world: World, scenario: Scenario, listeners: Listeners, nudge: Nudge | null = null): void {
  const { switches: on } = world;
  const { ledger, diary, phaseEnded } = listeners;
  if (ledger !== null) openMonth(ledger);
  const book = (line: string, ...stocks: Stock[]): void => {
    if (ledger !== null)
      bookChange(
        ledger,
        world,
        line,
        stocks.filter((stock) => isLive(stock, world)),
      );
  };

  // Coordination of groups changed at the end of last month acts on services from this month on; what month 0 left is no
  // doing of the strategy.
  book(world.month === 0 ? 'before' : 'groups', 'unmetNeed');
  world.month += 1;
  world.clock += 1;
  clearHappenings(world.happenings);
  followCourse(world, scenario);
  book('course', 'unmetNeed', 'localIncome');
  phaseEnded?.('course');
  if (on.context) changeContext(world, diary);
  if (on.elections) holdElections(world);
  book('context', 'unmetNeed', 'localIncome');
  phaseEnded?.('context');
  if (on.leadership) {
    shapeProperties(world);
    lead(world);
  }
  book('leadership', 'unmetNeed');
  phaseEnded?.('leadership');
  if (on.localEconomy) trade(world);
  book('localEconomy', 'localIncome');
  phaseEnded?.('localEconomy');
  if (on.staffCapacity) rosterStaff(world);
  book('staffCapacity', 'unmetNeed', 'staffStrain');
  phaseEnded?.('staffCapacity');
  if (on.initiation) initiateProjects(world);
  book('initiation', 'unmetNeed');
  phaseEnded?.('initiation');
  if (on.mobilisation) mobilise(world, diary, nudge, phaseEnded);
  if (ledger !== null && on.mobilisation) bookParticipation(ledger, world);
  phaseEnded?.('join');
  world.citizens.left.fill(STAYED);
  listEngaged(world);
  phaseEnded?.('engaged');
  if (on.contribution) contribute(world);
  book('contribution', 'participation', 'unmetNeed');
  phaseEnded?.('contribution');
  if (on.projects) runProjects(world, nudge);
  phaseEnded?.('projects');
  if (world.month <= SETTLED_BY) hastenNeed(world);
  if (on.wickedNeed) {
    growNeed(world);
    book('growth', 'wickedNeed');
    solveNeed(world);
    book('solutions', 'wickedNeed');
    fadeNeed(world);
    book('fading', 'wickedNeed');
    book('wickedNeed', 'unmetNeed');
  }
  if (world.month <= SETTLED_BY) setNeedBase(world);
  phaseEnded?.('wickedNeed');
  if (on.services) serve(world);
  book('services', 'unmetNeed');
  phaseEnded?.('services');
  if (on.experience) formExperience(world, diary);
  book('experience', 'trust');
  book('recognition', 'fatigue');
  phaseEnded?.('experience');
  changeTrust(world, phaseEnded);
  if (ledger !== null) bookTrust(ledger, world);
  phaseEnded?.('setPoints');
  if (on.efficacy) changeEfficacy(world);
  phaseEnded?.('efficacy');
  if (on.fatigue) tire(world);
  book('fatigue', 'fatigue');
  phaseEnded?.('fatigue');
  if (on.exit) leave(world, diary);
  phaseEnded?.('exit');
  if (on.groups) coordinateGroups(world, diary);
  phaseEnded?.('groups');
  if (on.staffStrain) {
    const causes = strainStaff(world);
    if (ledger !== null && causes !== null) bookStrain(ledger, causes);
  }
  if (on.learning) learn(world);
  phaseEnded?.('staff');
  if (on.projects) {
    closeProjects(world, diary);
    rememberYear(world);
  }
  phaseEnded?.('endedProjects');
  if (on.yearlyFigures && world.month % 12 === 0) readYear(world);
  if (ledger !== null) closeMonth(ledger, world);
  phaseEnded?.('yearlyFigures');
}

/** A stock whose own mechanism is off stands still, whatever its inputs do. */
function isLive(stock: Stock, world: World): boolean {
  const { switches: on } = world;
  return stock === 'unmetNeed' ? on.services : stock === 'localIncome' ? on.localEconomy : true;
}

/** Until it has settled, open need moves five times as fast: ten years of spin-up bring it where today's solutions hold it. */
function hastenNeed(world: World): void {
  for (let n = 0; n < 4; n++) {
    growNeed(world);
    solveNeed(world);
    fadeNeed(world);
  }
}
