import { leverNamesDa, leverNamesNb, type Language, type Voice } from '#runs';
import { isLever, LEVERS, MECHANISMS, type MechanismName } from '#sim';
import type { Player, PlayerGroup } from '../players/player.ts';
import { groupOf, type GroupName } from '../players/leverGroups.ts';
import { explainDa } from './explainDa.ts';
import { explainEn, type ExplainWords } from './explainEn.ts';
import { explainNb } from './explainNb.ts';
import { mechanismNamesDa } from './mechanismNamesDa.ts';
import { mechanismNamesNb } from './mechanismNamesNb.ts';
import { mechanismOffDa } from './mechanismOffDa.ts';
import { mechanismOffNb } from './mechanismOffNb.ts';

/** Who tells an explanation: the voice of a comparison, and the words around shares. */
export interface ExplainTeller {
  readonly voice: Voice;
  readonly words: ExplainWords;
  /** Where it is told, how one gets what a sentence advises: the same circumstances in both, and totals over the whole time. */
  readonly how: { readonly same: string; readonly total: string };
}

const WORDS: Readonly<Record<Language, ExplainWords>> = { en: explainEn, nb: explainNb, da: explainDa };

const BY_OPTION = { same: ' (--set)', total: ' (--total)' };

/** The teller of a language, in a voice; unless told otherwise on a command line. */
export function explainTeller(voice: Voice, how: ExplainTeller['how'] = BY_OPTION): ExplainTeller {
  return { voice, words: WORDS[voice.language], how };
}

/** What a player is called in the middle of a sentence. */
export function playerName({ voice, words }: ExplainTeller, { name, kind, from, to }: Player): string {
  const { players } = words;
  switch (kind) {
    case 'mix':
    case 'recruitment':
    case 'commitment':
      return players[kind];
    case 'ramp':
      return players.rampMonths;
    case 'event': {
      const [, event = name, month = ''] = /^(\w+) at (\d+)/.exec(name) ?? [];
      return players.event(event, Number(month));
    }
    case 'off':
      return players.off(mechanismLabel(voice.language, name.replace(/^off: /, '')));
    case 'mechanism':
      return players.mechanism(mechanismLabel(voice.language, name));
    case 'lever':
    case 'context':
      return isLever(name) ? small(leverLabel(voice.language, name)) : players.everything;
    default:
      throw new Error(`${name}: expected a kind of player, got ${String(kind)} (${from} to ${to})`);
  }
}

/** What a run without a mechanism is. */
export function whenOff({ voice }: ExplainTeller, name: MechanismName): string {
  return { en: MECHANISMS[name].whenOff, nb: mechanismOffNb[name], da: mechanismOffDa[name] }[voice.language];
}

/** What a group of players is called. */
export function groupName({ words }: ExplainTeller, { name }: PlayerGroup): string {
  return words.groups[name as GroupName] ?? name;
}

/** The group that a player stands in, for tables. */
export function playerGroup({ words }: ExplainTeller, player: Player): string {
  return words.groups[groupOf(player)];
}

function leverLabel(language: Language, name: keyof typeof LEVERS): string {
  return { en: LEVERS[name].label, nb: leverNamesNb[name], da: leverNamesDa[name] }[language];
}

function mechanismLabel(language: Language, name: string): string {
  if (!(name in MECHANISMS)) return name;
  const mechanism = name as MechanismName;
  const { label } = MECHANISMS[mechanism];
  return { en: label, nb: mechanismNamesNb[mechanism], da: mechanismNamesDa[mechanism] }[language];
}

/** In the middle of a sentence names begin small. */
function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** At its beginning large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
