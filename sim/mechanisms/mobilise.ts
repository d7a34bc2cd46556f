import { sigmoid } from '../arithmetic/bounds.ts';
import { sum } from '../arithmetic/sum.ts';
import { draw, momentOf } from '../random/draw.ts';
import { note, type Diary } from '../record/diary.ts';
import {
  ENTERED,
  ENTERED_AS_VOLUNTEER,
  LAPSED,
  LEFT_ARENA,
  NO_ACTIVITY,
  PARTICIPANT,
  PROMOTED,
  RESIDENT,
  UNCHANGED,
  type World,
} from '../world.ts';
import { askContacts } from './askContacts.ts';
import { FOR_GOOD } from './changeContext.ts';
import { invite } from './invite.ts';
import { joinGroups } from './joinGroups.ts';
import { mobiliseByConstantHazards, thresholdReached } from './verificationHooks.ts';
import { civicWillingness, municipalWillingness, weighWillingness, type Weights } from './willingness.ts';

/**
 * Who takes part this month (model.md 6.6). Active people ask contacts, the municipality invites, some find the way
 * alone; those asked say yes with a chance that rises with self-efficacy, expected responsiveness, motivation, trust and
 * resources. Participants come now and then, are promoted or lapse; volunteers come every month.
 * Reads last month's activity of others, writes this month's.
 */
export function mobilise(world: World, diary: Diary | null): void {
  const { citizens: c, parameters: p } = world;
  c.activeBefore.set(c.active);
  world.municipality.activeBefore = sum(world.neighbourhoods.active);
  c.change.fill(UNCHANGED);
  c.asked.fill(0);
  if (p.constantEntry > 0 || p.constantExit > 0) {
    mobiliseByConstantHazards(world);
    return;
  }
  const weights = weighWillingness(world);
  if (world.switches.ties) askContacts(world);
  decideAlone(world, weights, diary);
  invite(world, weights, diary);
  joinGroups(world);
  carryOutLapses(world);
}

/** Every citizen's own decisions: entry of residents, activity and promotion of participants, activity of volunteers. */
function decideAlone(world: World, weights: Weights, diary: Diary | null): void {
  const { citizens: c, parameters: p, municipality: m, streams, month, happenings } = world;
  const { role, active, cooldown, asked, address, calling, group, activity, unanswered, change } = c;
  const { coordination } = world.groups;
  const { occasionalBase, occasionalWilling, lapseRate, promotion, startAsVolunteer } = p;
  const open = 1 - m.suspended;
  const alone = momentOf(streams.alone, month);
  const accept = momentOf(streams.accept, month);
  const occasional = momentOf(streams.occasional, month);
  const promote = momentOf(streams.promote, month);
  const lapse = momentOf(streams.lapse, month);
  const asVolunteer = momentOf(streams.accept, month, 1);
  const findAlone = p.findAlone * open;
  const keep = 1 - p.unansweredDecay;
  const byThreshold = p.thresholdMobilisation === 1;
  for (let i = 0; i < c.count; i++) {
    unanswered[i] *= keep;
    if (cooldown[i] > 0) {
      if (cooldown[i] < FOR_GOOD) cooldown[i] -= 1;
      active[i] = 0;
      continue;
    }
    const own = address[i];
    if (role[i] === RESIDENT) {
      active[i] = 0;
      const finds = draw(alone, own) < findAlone;
      if (!finds && asked[i] === 0) continue;
      const willing = sigmoid(civicWillingness(world, weights, i));
      const chance = chanceOfYes(willing, Number(finds) + timesAsked(asked[i]));
      const luck = draw(accept, own);
      const yes = byThreshold ? thresholdReached(world, i) : luck < chance;
      if (diary !== null) {
        const cause = asked[i] > 0 ? 'asked by a contact' : 'found the way alone';
        note(diary, world, i, yes ? 'entered' : 'declined', cause, luck, chance);
      }
      if (!yes) continue;
      if (asked[i] > 0) countAccepted(world, i);
      change[i] = byThreshold || draw(asVolunteer, own) < startAsVolunteer ? ENTERED_AS_VOLUNTEER : ENTERED;
      active[i] = 1;
      happenings.entries += 1;
    } else if (role[i] === PARTICIPANT) {
      const willing = sigmoid(
        activity[i] !== NO_ACTIVITY && group[i] < 0
          ? municipalWillingness(world, weights, i)
          : civicWillingness(world, weights, i),
      );
      const comes = (occasionalBase + occasionalWilling * willing) * open;
      active[i] = draw(occasional, own) < comes ? 1 : 0;
      if (draw(lapse, own) < lapseRate * (1.4 - willing)) {
        change[i] = LAPSED;
        active[i] = 0;
        if (diary !== null)
          note(diary, world, i, 'lapsed', 'took part now and then', draw(lapse, own), lapseRate * (1.4 - willing));
      } else if (asked[i] > 0) {
        const coordinated = group[i] < 0 ? m.coordination : coordination[group[i]];
        const chance = promotion * willing * (calling[i] / (1 + calling[i])) * (0.4 + 0.6 * coordinated);
        if (draw(promote, own) < chance) {
          change[i] = PROMOTED;
          active[i] = 1;
          if (diary !== null)
            note(diary, world, i, 'became a volunteer', 'asked by somebody active', draw(promote, own), chance);
        }
      }
    } else {
      active[i] = open === 1 || draw(occasional, own) < open ? 1 : 0;
    }
  }
}

/** Chance that at least one of several asks meets a yes. */
function chanceOfYes(willing: number, times: number): number {
  let no = 1 - willing;
  for (let n = 1; n < times; n++) no *= 1 - willing;
  return 1 - no;
}

/** Asks of a month through ties and groups, as stored in one byte. */
export function timesAsked(asked: number): number {
  return (asked & 15) + (asked >> 4);
}

function countAccepted(world: World, i: number): void {
  const { happenings: h, citizens: c } = world;
  const channel = (c.asked[i] & 15) > 0 ? 0 : 1;
  h.accepted[channel] += 1;
  if (c.lastActive[i] <= world.clock - world.parameters.newcomerMonths) h.newcomersAccepted[channel] += 1;
}

/** Lapses come last: until then the lapsing are still somebody's contact in a group. */
function carryOutLapses(world: World): void {
  const { citizens: c, happenings } = world;
  for (let i = 0; i < c.count; i++) {
    const change = c.change[i];
    if (change === LAPSED) {
      c.role[i] = RESIDENT;
      c.group[i] = -1;
      c.activity[i] = NO_ACTIVITY;
      happenings.lapses += 1;
    } else if (change === LEFT_ARENA) {
      c.activity[i] = NO_ACTIVITY;
    }
  }
}
