import { GROUP, LOT, OPEN_CALL, OUTREACH, TIE, UNIVERSAL_ARENA } from '../../world/citizens.ts';
import { YEARLY } from '../../world/happenings.ts';
import { AMOUNT, ANY, area, monthlyCount, ratio, SHARE, whole, type Metric, type Reading } from '../reading.ts';

/** Index of a deprivation fifth's area: 0 least deprived, 4 most. */
const fifth = (reading: Reading, f: number): number => reading.areas - 6 + f;
const least = (reading: Reading): number => fifth(reading, 0);
const most = (reading: Reading): number => fifth(reading, 4);

const yearly =
  (name: (typeof YEARLY)[number]) =>
  (reading: Reading): number =>
    reading.world.happenings.yearly[YEARLY.indexOf(name)];
const sum = (values: Float64Array): number => {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
};

/** Channels by which people who are not yet active are asked: name, words, channel. */
const CHANNEL_NAMES = [
  ['Tie', 'through ties', TIE],
  ['OpenCall', 'by open call', OPEN_CALL],
  ['Lot', 'by lot', LOT],
  ['UniversalArena', 'in universal arenas', UNIVERSAL_ARENA],
  ['Outreach', 'by outreach', OUTREACH],
] as const;
type Channel = (typeof CHANNEL_NAMES)[number][0];

/** Who takes part, how much, and how they fare. */
export const PEOPLE_METRICS = {
  participation: area('Monthly participation', 'share of adults', SHARE, 1, 'Share of adults with hours this month, civic or municipal.', (r, k) => ratio(r.active[k], r.adults[k])),
  participationCivic: area('Monthly participation, civic', 'share of adults', SHARE, 1, 'Share with civic hours this month.', (r, k) => ratio(r.activeCivic[k], r.adults[k])),
  participationMunicipal: area('Monthly participation, municipal', 'share of adults', SHARE, 1, 'Share with municipal hours this month.', (r, k) => ratio(r.activeMunicipal[k], r.adults[k])),
  yearlyParticipation: area('Yearly participation', 'share of adults', SHARE, 1, 'Share with hours in any of the last 12 months; read every 12 months.', (r, k) => ratio(r.yearly[k], r.adults[k])),
  yearlyParticipationCivic: area('Yearly participation, civic', 'share of adults', SHARE, 1, 'As yearly participation, civic hours only.', (r, k) => ratio(r.yearlyCivic[k], r.adults[k])),
  yearlyParticipationMunicipal: area('Yearly participation, municipal', 'share of adults', SHARE, 1, 'As yearly participation, municipal hours only.', (r, k) => ratio(r.yearlyMunicipal[k], r.adults[k])),
  participants: area('Participants', 'share of adults', SHARE, 0, 'Share who take part now and then.', (r, k) => ratio(r.participants[k], r.adults[k])),
  volunteers: area('Volunteers', 'share of adults', SHARE, 1, 'Share who volunteer regularly, enthusiasts included.', (r, k) => ratio(r.volunteers[k], r.adults[k])),
  volunteersCivic: area('Volunteers, civic only', 'share of adults', SHARE, 0, 'Volunteers without a municipal activity.', (r, k) => ratio(r.volunteersCivic[k], r.adults[k])),
  volunteersMunicipal: area('Volunteers, municipal', 'share of adults', SHARE, 0, 'Volunteers with a municipal arena or project.', (r, k) => ratio(r.volunteersMunicipal[k], r.adults[k])),
  enthusiasts: area('Enthusiasts', 'share of adults', SHARE, 1, 'Volunteers in the top tenth of calling.', (r, k) => ratio(r.enthusiasts[k], r.adults[k])),
  hours: area('Hours given', 'hours per adult and month', AMOUNT, 1, 'Civic and municipal hours over all adults.', (r, k) => ratio(r.civicHours[k] + r.municipalHours[k], r.adults[k])),
  hoursCivic: area('Hours given, civic', 'hours per adult and month', AMOUNT, 0, 'Civic hours over all adults.', (r, k) => ratio(r.civicHours[k], r.adults[k])),
  hoursMunicipal: area('Hours given, municipal', 'hours per adult and month', AMOUNT, 0, 'Municipal hours over all adults.', (r, k) => ratio(r.municipalHours[k], r.adults[k])),
  hoursOfActive: area('Hours of those active', 'hours per active adult and month', AMOUNT, 0, 'Hours over adults with hours this month.', (r, k) => ratio(r.civicHours[k] + r.municipalHours[k], r.active[k])),
  gini: whole('Concentration of hours', 'Gini over adults', SHARE, -1, 'Gini coefficient of the year’s hours over all adults.', yearly('gini')),
  giniCivic: whole('Concentration of hours, civic', 'Gini over adults', SHARE, -1, 'As gini, civic hours.', yearly('giniCivic')),
  giniMunicipal: whole('Concentration of hours, municipal', 'Gini over adults', SHARE, -1, 'As gini, municipal hours.', yearly('giniMunicipal')),
  topSeven: whole('Hours given by the top 7% of adults', 'share of hours', SHARE, -1, 'Share of the year’s hours given by the 7% of adults who give most.', yearly('topSeven')),
  topSevenCivic: whole('Hours given by the top 7%, civic', 'share of hours', SHARE, -1, 'As topSeven, civic hours.', yearly('topSevenCivic')),
  topSevenMunicipal: whole('Hours given by the top 7%, municipal', 'share of hours', SHARE, -1, 'As topSeven, municipal hours.', yearly('topSevenMunicipal')),
  topThird: whole('Hours given by the top third of those active', 'share of hours', SHARE, -1, 'Share of the year’s hours given by the third of those active in the year who give most.', yearly('topThird')),
  topThirdCivic: whole('Hours given by the top third, civic', 'share of hours', SHARE, -1, 'As topThird, civic hours.', yearly('topThirdCivic')),
  topThirdMunicipal: whole('Hours given by the top third, municipal', 'share of hours', SHARE, -1, 'As topThird, municipal hours.', yearly('topThirdMunicipal')),
  engagementGap: whole('Engagement gap', 'lowest ÷ highest fifth', AMOUNT, 1, 'Monthly participation in the most deprived fifth ÷ in the least deprived fifth of the place’s adults.', (r) => ratio(r.active[most(r)] / r.adults[most(r)], r.active[least(r)] / r.adults[least(r)])),
  engagementGapPoints: whole('Engagement gap in points', 'share of adults', [-1, 1], -1, 'Monthly participation in the least deprived fifth minus in the most deprived fifth.', (r) => r.active[least(r)] / r.adults[least(r)] - r.active[most(r)] / r.adults[most(r)]),
  engagementGapMunicipal: whole('Engagement gap, municipal', 'lowest ÷ highest fifth', AMOUNT, 1, 'As engagementGap, municipal hours only.', (r) => ratio(r.activeMunicipal[most(r)] / r.adults[most(r)], r.activeMunicipal[least(r)] / r.adults[least(r)])),
  intensityRatio: whole('Intensity ratio', 'lowest ÷ highest fifth', AMOUNT, 0, 'Hours of those active, most deprived fifth ÷ least deprived fifth.', (r) => ratio((r.civicHours[most(r)] + r.municipalHours[most(r)]) / r.active[most(r)], (r.civicHours[least(r)] + r.municipalHours[least(r)]) / r.active[least(r)])),
  representation: whole('Representation', 'index, 1 = like all adults', [-4, 1], 1, '1 − |mean resources of active adults − of all adults| ÷ 0.2.', (r) => likeAll(r, r.resourcesActive, r.active)),
  representationCivic: whole('Representation, civic', 'index, 1 = like all adults', [-4, 1], 1, 'As representation, adults with civic hours.', (r) => likeAll(r, r.resourcesCivic, r.activeCivic)),
  representationMunicipal: whole('Representation, municipal', 'index, 1 = like all adults', [-4, 1], 1, 'As representation, adults with municipal hours.', (r) => likeAll(r, r.resourcesMunicipal, r.activeMunicipal)),
  asksTie: monthlyCount('Asks through ties', 0, 'An active person asks a contact.', (r) => r.world.happenings.asks[TIE]),
  asksGroup: monthlyCount('Asks inside groups', 0, 'An active person asks a member of the own group.', (r) => r.world.happenings.asks[GROUP]),
  asksOpenCall: monthlyCount('Asks by open call', 0, 'Municipal invitations as open calls.', (r) => r.world.happenings.asks[OPEN_CALL]),
  asksLot: monthlyCount('Asks by lot', 0, 'Municipal invitations to residents drawn by lot.', (r) => r.world.happenings.asks[LOT]),
  asksUniversalArena: monthlyCount('Asks in universal arenas', 0, 'Municipal invitations where everybody comes.', (r) => r.world.happenings.asks[UNIVERSAL_ARENA]),
  asksOutreach: monthlyCount('Asks by outreach', 0, 'Municipal invitations brought to where need is.', (r) => r.world.happenings.asks[OUTREACH]),
  asksInsiders: whole('Asks that reach insiders', 'share of asks', SHARE, -1, 'Share of all asks that reach people active in the last 24 months.', (r) => ratio(sum(r.world.happenings.asksInsiders), asked(r))),
  asksInsidersTies: whole('Asks through ties that reach insiders', 'share of asks', SHARE, -1, 'As asksInsiders, asks through ties and groups.', (r) => ratio(r.world.happenings.asksInsiders[TIE] + r.world.happenings.asksInsiders[GROUP], r.world.happenings.asks[TIE] + r.world.happenings.asks[GROUP])),
  newcomersPerAsk: whole('Newcomers per 100 asks', 'per 100 asks', [0, 100], 1, 'Newcomers (no activity in 24 months) who accept, per 100 asks of all channels.', (r) => 100 * ratio(sum(r.world.happenings.newcomersAccepted), asked(r))),
  acceptance: whole('Acceptance', 'share of asks', SHARE, 1, 'Accepted asks ÷ asks of people who could say yes: residents not pausing, and for invitations everybody not pausing; those who take part already answer too.', (r) => ratio(sum(r.world.happenings.accepted), answered(r))),
  ...channelMetrics(),
  acceptanceMunicipal: whole('Acceptance of municipal invitations', 'share of invitations', SHARE, 1, 'Accepted ÷ municipal invitations of people who could say yes: everybody not pausing. Those who take part already answer too, and their yes changes nothing.', (r) => ratio(municipal(r.world.happenings.accepted), municipal(r.world.happenings.askable))),
  fatigue: area('Fatigue', 'level 0 to 1.2', [0, 1.2], -1, 'Mean over all adults.', (r, k) => ratio(r.fatigue[k], r.adults[k])),
  fatigueOfActive: area('Fatigue of those active', 'level 0 to 1.2', [0, 1.2], -1, 'Mean over adults with hours this month.', (r, k) => ratio(r.fatigueActive[k], r.active[k])),
  strained: area('Strained', 'share of those active', SHARE, -1, 'Share of those active whose fatigue is 0.6 or more.', (r, k) => ratio(r.strained[k], r.active[k])),
  burnouts: monthlyCount('Burn-outs', -1, 'People whose fatigue passes 1.', (r) => r.world.happenings.burnOuts),
  exits: monthlyCount('Exits of volunteers', -1, 'Volunteers who stop or step down, burn-outs included.', (r) => r.world.happenings.exits),
  entries: monthlyCount('Entries', 1, 'Residents who become participants or volunteers.', (r) => r.world.happenings.entries),
  lapses: monthlyCount('Lapses', -1, 'Participants who become residents.', (r) => r.world.happenings.lapses),
  volunteerExit: whole('Yearly exit of volunteers', 'share of volunteers', SHARE, -1, 'Share of last year’s volunteers who are not volunteers now.', yearly('volunteerExit')),
  volunteerEntry: whole('Yearly entry of volunteers', 'share of volunteers', SHARE, 1, 'Share of this year’s volunteers who were not volunteers a year ago.', yearly('volunteerEntry')),
  coreExit: whole('Yearly exit of the core', 'share of the core', SHARE, -1, 'As volunteerExit, among the third of volunteers who gave most hours.', yearly('coreExit')),
  yearlyLapse: whole('Yearly lapse', 'share of those active', SHARE, -1, 'Share of those active last year with no hours this year.', yearly('yearlyLapse')),
  groupsOpen: whole('Groups open', 'share of places for groups', SHARE, 1, 'Open groups ÷ slots.', (r) => ratio(r.world.municipality.openGroups, r.world.groups.count)),
  groupsFounded: monthlyCount('Groups founded', 1, 'Closed slots that open again, by enthusiasts without a group in the neighbourhood or with paid help.', (r) => r.world.happenings.groupsFounded),
  coordination: whole('Coordination of groups', 'share of need', SHARE, 1, 'Coordination supplied ÷ needed, mean over volunteers.', (r) => r.world.municipality.coordination),
  administrationShare: whole('Administration in groups', 'share of hours', SHARE, -1, 'Administration hours of groups ÷ civic hours.', (r) => {
    const total = r.civicHours[r.areas - 1];
    return total === 0 ? NaN : Math.min(1, sum(r.world.groups.administration) / total);
  }),
  trust: area('Trust in the municipality', 'level', SHARE, 1, 'Mean over all adults (0–10 scale divided by 10).', (r, k) => ratio(r.trust[k], r.adults[k])),
  trusting: area('Trusting', 'share of adults', SHARE, 1, 'Share with trust above 0.55.', (r, k) => ratio(r.trusting[k], r.adults[k])),
  trustMunicipal: area('Trust of those in municipal activity', 'level', SHARE, 1, 'Mean trust of those with municipal hours this month.', (r, k) => ratio(r.trustMunicipal[k], r.activeMunicipal[k])),
  trustNotActive: area('Trust of those who take no part', 'level', SHARE, 1, 'Mean trust of those with no hours this month.', (r, k) => ratio(r.trust[k] - r.trustActive[k], r.adults[k] - r.active[k])),
  sayGap: whole('Trust of those with a say', 'share', [-1, 1], 0, 'Share trusting among those who had a say minus among those who had none. At the start the 30% of highest responsiveness count as having a say.', (r) => {
    const all = r.areas - 1;
    return r.sayTrusting[all] / r.say[all] - (r.trusting[all] - r.sayTrusting[all]) / (r.adults[all] - r.say[all]);
  }),
  say: whole('Had a say', 'share of adults', SHARE, 1, 'Share whose last finished project had the influence of equal co-creation (`sayFrom`) and was adopted; at the start the 30% of highest responsiveness.', (r) => ratio(r.say[r.areas - 1], r.adults[r.areas - 1])),
  responsiveness: area('Expected responsiveness', 'level', SHARE, 1, 'Mean over all adults.', (r, k) => ratio(r.responsiveness[k], r.adults[k])),
  selfEfficacy: area('Self-efficacy', 'level', SHARE, 1, 'Mean over all adults.', (r, k) => ratio(r.selfEfficacy[k], r.adults[k])),
  motivation: area('Motivation of citizens', 'level', SHARE, 1, 'Mean over all adults.', (r, k) => ratio(r.motivation[k], r.adults[k])),
  ladderStep1: whole('On step 1', 'share of adults', SHARE, 0, 'Have a standing arena as participants: they take part in producing services.', (r) => ratio(r.step1[r.areas - 1], r.adults[r.areas - 1])),
  ladderStep2: whole('On step 2', 'share of adults', SHARE, 0, 'Have a standing arena as volunteers: they produce services for others.', (r) => ratio(r.step2[r.areas - 1], r.adults[r.areas - 1])),
  ladderStep3: whole('On step 3', 'share of adults', SHARE, 0, 'Take part in a project on step 3.', (r) => ratio(r.step3[r.areas - 1], r.adults[r.areas - 1])),
  ladderStep4: whole('On step 4', 'share of adults', SHARE, 0, 'Take part in a project on step 4.', (r) => ratio(r.step4[r.areas - 1], r.adults[r.areas - 1])),
  ladderStep5: whole('On step 5', 'share of adults', SHARE, 0, 'Take part in a project on step 5.', (r) => ratio(r.step5[r.areas - 1], r.adults[r.areas - 1])),
  ladderRatio: whole('Low steps to high steps', 'people per person', AMOUNT, 0, 'People on steps 1–2 ÷ people on steps 3–5.', (r) => {
    const all = r.areas - 1;
    return ratio(r.step1[all] + r.step2[all], r.step3[all] + r.step4[all] + r.step5[all]);
  }),
  participationHighSteps: whole('Taking part on steps 3 to 5', 'share of adults', SHARE, 1, 'People on steps 3–5 ÷ adults.', (r) => {
    const all = r.areas - 1;
    return ratio(r.step3[all] + r.step4[all] + r.step5[all], r.adults[all]);
  }),
  unansweredInvitations: whole('Unanswered invitations', 'per adult', ANY, -1, 'Mean count of invitations that led to nothing visible, as remembered.', (r) => ratio(r.unanswered[r.areas - 1], r.adults[r.areas - 1])),
} as const;

/** Acceptance and newcomers for each channel that reaches people outside groups. */
function channelMetrics(): Record<`acceptance${Channel}` | `newcomers${Channel}`, Metric> {
  const entries = CHANNEL_NAMES.flatMap(([name, words, channel]): [string, Metric][] => [
    [`acceptance${name}`, whole(`Acceptance, ${words}`, 'share of asks', SHARE, 1, `As acceptance, asks ${words}.`, (r) => ratio(r.world.happenings.accepted[channel], r.world.happenings.askable[channel]))],
    [`newcomers${name}`, whole(`Newcomers per 100 asks, ${words}`, 'per 100 asks', [0, 100], 1, `As newcomersPerAsk, asks ${words}.`, (r) => 100 * ratio(r.world.happenings.newcomersAccepted[channel], r.world.happenings.asks[channel]))],
  ]);
  return Object.fromEntries(entries) as Record<`acceptance${Channel}` | `newcomers${Channel}`, Metric>;
}

/** How close the mean resources of some are to those of all adults. */
function likeAll(r: Reading, resources: Float64Array, people: Float64Array): number {
  const all = r.areas - 1;
  return 1 - Math.abs(resources[all] / people[all] - r.resources[all] / r.adults[all]) / 0.2;
}

function asked(r: Reading): number {
  return sum(r.world.happenings.asks);
}

/** Asks that could be answered with yes. */
function answered(r: Reading): number {
  return sum(r.world.happenings.askable);
}

function municipal(byChannel: Float64Array): number {
  return byChannel[OPEN_CALL] + byChannel[LOT] + byChannel[UNIVERSAL_ARENA] + byChannel[OUTREACH];
}
