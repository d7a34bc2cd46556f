import { YEARLY } from '../../world/happenings.ts';
import { EXIT_CAUSES } from '../../world/exitCauses.ts';
import { AMOUNT, area, monthlyCount, ratio, SHARE, whole, type Metric } from '../reading.ts';

/** The part of this month's exits that one cause has. */
function exitsBy(label: string, cause: (typeof EXIT_CAUSES)[number], better: Metric['better'], definition: string): Metric {
  const column = EXIT_CAUSES.indexOf(cause);
  return monthlyCount(label, better, definition, (r) => r.world.happenings.exitsBy[column]);
}

/** What is asked of those who take part, what they give beyond it, and what they stop for. */
export const LOAD_METRICS = {
  arenaHoursAsked: area('Hours that standing arenas ask for', 'hours per adult and month', AMOUNT, 0, 'Hours of residents that standing arenas have work for, over all adults.', (r, k) => ratio(r.arenaAsked[k], r.adults[k])),
  arenaHoursWanted: area('Hours offered to standing arenas', 'hours per adult and month', AMOUNT, 0, 'Hours that people in standing arenas want to give there, over all adults; as remembered over about a year, which is what arenas meet.', (r, k) => ratio(r.arenaWanted[k], r.adults[k])),
  arenaHoursIdle: area('Idle hours in standing arenas', 'share of hours offered', SHARE, -1, 'Hours offered to standing arenas for which the arena of the neighbourhood has no work ÷ all hours offered to standing arenas.', (r, k) => ratio(r.arenaIdle[k], r.arenaWanted[k])),
  arenaStretch: area('Stretch in standing arenas', 'factor, 1 = as much as wanted', AMOUNT, -1, 'Mean over people with a standing arena of the hours it asks of them ÷ the hours they want to give; 1 where hours idle, at most the limit of stretching.', (r, k) => ratio(r.arenaStretch[k], r.step1[k] + r.step2[k])),
  commitment: area('Commitment in projects', 'level', SHARE, 1, 'Mean over people in projects on steps 3 to 5, at the end of the month.', (r, k) => ratio(r.commitment[k], r.step3[k] + r.step4[k] + r.step5[k])),
  burntOut: area('Burnt out', 'share of adults', SHARE, -1, 'Share of adults who pause after burning out, in this month or an earlier one.', (r, k) => ratio(r.burntOut[k], r.adults[k])),
  exitsLifeEvents: exitsBy('Exits for life events', 'lifeEvents', 0, 'Volunteers who stop or step down for life events: those whose luck lies under the chance of life events alone. The five exits by cause add up to exits.'),
  exitsFatigue: exitsBy('Exits for fatigue', 'fatigue', -1, 'Volunteers who burn out, and the part of other exits that is fatigue’s. An exit for no life event is divided in the proportion 1 : what fatigue : support and coordination : efficacy and responsiveness have above 1 as factors of the hazard; 1 is the ordinary hazard.'),
  exitsCoordination: exitsBy('Exits for lack of support and coordination', 'coordination', -1, 'As exitsFatigue, the part of paid support below what is ordinary and of missing coordination.'),
  exitsResponse: exitsBy('Exits for lack of response and efficacy', 'response', -1, 'As exitsFatigue, the part of low expected responsiveness and low self-efficacy.'),
  exitsOrdinary: exitsBy('Exits for nothing in particular', 'ordinary', 0, 'As exitsFatigue, the part of the ordinary hazard, that volunteers have whom nothing wears and nothing is lacking.'),
  loadOnRepeat: whole('Load on those who were active before', 'share of municipal hours', SHARE, -1, 'Share of the year’s municipal hours given by people who were active, in municipal or civic life, in the year before too; read every 12 months.', (r) => r.world.happenings.yearly[YEARLY.indexOf('loadOnRepeat')]),
} as const;
