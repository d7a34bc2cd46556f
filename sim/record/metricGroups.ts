import { METRIC_NAMES, type MetricName } from './metrics.ts';

/** What metrics are about. */
export type MetricGroup =
  | 'takingPart'
  | 'hours'
  | 'unevenness'
  | 'asking'
  | 'load'
  | 'groups'
  | 'trust'
  | 'ladder'
  | 'projects'
  | 'need'
  | 'staff'
  | 'organisation'
  | 'costs'
  | 'economy';

/**
 * What the metrics are about, in the order in which they are declared: each is about the same as the one before it, until one
 * named here begins something else.
 */
const BEGINNINGS: readonly (readonly [first: MetricName, group: MetricGroup])[] = [
  ['participation', 'takingPart'],
  ['hours', 'hours'],
  ['engagementGap', 'unevenness'],
  ['asksTie', 'asking'],
  ['fatigue', 'load'],
  ['groupsOpen', 'groups'],
  ['trust', 'trust'],
  ['ladderStep1', 'ladder'],
  ['arenaHoursAsked', 'load'],
  ['gapComposition', 'unevenness'],
  ['projectsRunning', 'projects'],
  ['wickedNeed', 'need'],
  ['staffStrain', 'staff'],
  ['orientationPolitical', 'organisation'],
  ['costClarity', 'costs'],
  ['localShareTown', 'economy'],
];

/** Every metric under what it is about. */
export const METRIC_GROUPS: Readonly<Record<MetricGroup, readonly MetricName[]>> = grouped();

function grouped(): Record<MetricGroup, MetricName[]> {
  const groups = Object.fromEntries(BEGINNINGS.map(([, group]) => [group, [] as MetricName[]]));
  let current: MetricName[] = [];
  for (const name of METRIC_NAMES) {
    const [, begun] = BEGINNINGS.find(([first]) => first === name) ?? [];
    if (begun !== undefined) current = groups[begun] ?? current;
    current.push(name);
  }
  return groups as Record<MetricGroup, MetricName[]>;
}
