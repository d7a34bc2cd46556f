import { CONTEXT_LEVERS, type LeverName } from '#sim';
import type { Player, PlayerGroup } from './player.ts';

/** What kinds of choices there are; each lever belongs to one, fixed before any run. */
export const GROUP_NAMES = [
  'direction',
  'people',
  'arenas',
  'money',
  'recruitment',
  'localEconomy',
  'context',
  'happenings',
  'model',
] as const;
export type GroupName = (typeof GROUP_NAMES)[number];

const GROUP_OF: Readonly<
  Record<Exclude<GroupName, 'context' | 'happenings' | 'model'>, readonly (LeverName | 'mix' | 'commitment')[]>
> = {
  direction: [
    'mix',
    'clarity',
    'coStrategy',
    'siloBreaking',
    'boundarySpanners',
    'delegation',
    'anchoring',
    'sharedLanguage',
    'incentives',
    'leaderAlliances',
    'deputyShare',
    'lead',
  ],
  people: ['training', 'volunteerSupport', 'taskTransfer', 'ambition', 'promise', 'onboardingPace'],
  arenas: [
    'partnership',
    'evaluation',
    'materials',
    'piloting',
    'earlyHelp',
    'information',
    'outcomeOpen',
    'highestStep',
  ],
  money: ['fund', 'pay'],
  recruitment: [
    'recruitmentOpenCall',
    'recruitmentLot',
    'recruitmentUniversalArena',
    'recruitmentOutreach',
    'inclusion',
    'invitations',
    'campaign',
  ],
  localEconomy: ['commitment', 'localPreference', 'lotSplitting', 'supplierDevelopment', 'livingWage', 'cooperatives'],
};

/** The group of a player. */
export function groupOf({ name, kind }: Player): GroupName {
  if (kind === 'recruitment') return 'recruitment';
  if (kind === 'event') return 'happenings';
  if (kind === 'off' || kind === 'mechanism') return 'model';
  if (kind === 'ramp') return 'direction';
  if ((CONTEXT_LEVERS as readonly string[]).includes(name)) return 'context';
  const found = Object.entries(GROUP_OF).find(([, names]) => (names as readonly string[]).includes(name));
  if (found === undefined) throw new Error(`${name}: no group of levers has it`);
  return found[0] as GroupName;
}

/** Players by the groups of their levers, groups without a player left out. */
export function groupsOf(players: readonly Player[]): readonly PlayerGroup[] {
  return GROUP_NAMES.map((name) => ({
    name,
    members: players.flatMap((player, index) => (groupOf(player) === name ? [index] : [])),
  })).filter(({ members }) => members.length > 0);
}

/** Each player by itself. */
export function ungrouped(players: readonly Player[]): readonly PlayerGroup[] {
  return players.map(({ name }, index) => ({ name, members: [index] }));
}
