import {
  COMMITMENT_LEVERS,
  isLever,
  LEVERS,
  RECRUITMENT_LEVERS,
  TODAY_LEVERS,
  type LeverName,
  type Mix,
  type Schedule,
} from '#sim';
import { SCENARIO_DEFAULTS, type ChangedSettings } from '#scenarios';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import type { CardWords } from '../words/cardsEn.ts';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { labelOf } from '../words/languages.ts';
import { levelIndex } from '../words/levelIndex.ts';
import { numberText } from '../words/outcomeText.ts';
import { whenText } from './whenText.ts';

type Levels = ChangedSettings['levers'];

const ANCHORS: readonly LeverName[] = COMMITMENT_LEVERS;
const CHANNELS: readonly LeverName[] = RECRUITMENT_LEVERS;

/** A change in words, and how far it goes: a share of all that the lever can move. */
interface Change {
  readonly size: number;
  readonly text: string;
}

interface Reading {
  readonly words: Words;
  readonly cards: CardWords;
  readonly language: Language;
}

/** What a strategy chooses otherwise than today's municipality, in words, the largest change first. Circumstances are no choice. */
export function changeTexts(
  words: Words,
  language: Language,
  { levers, mix, schedules }: Pick<ChangedSettings, 'levers' | 'mix' | 'schedules'>,
): readonly string[] {
  const reading = { words, language, cards: CARDS_LANGUAGES[language] };
  const changes = [
    ...(mix === null ? [] : [mixChange(reading, mix)]),
    ...chosen(levers).flatMap((name) => leverChange(reading, name, levers)),
    ...schedules.flatMap((schedule) => laterChange(reading, schedule)),
  ];
  return changes.sort((one, other) => other.size - one.size).map(({ text }) => text);
}

/** The levers to tell: of anchors that all commit themselves alike one stands for all, and of the channels that with the largest rise. */
function chosen(levers: Levels): readonly LeverName[] {
  const moved = (Object.keys(levers) as LeverName[]).filter((name) => LEVERS[name].nature === 'lever');
  const rise = (name: LeverName): number => (levers[name] ?? 0) - TODAY_LEVERS[name];
  const first = (group: readonly LeverName[]): readonly LeverName[] =>
    moved
      .filter((name) => group.includes(name))
      .sort((one, other) => rise(other) - rise(one))
      .slice(0, 1);
  const isGrouped = (name: LeverName): boolean => ANCHORS.includes(name) || CHANNELS.includes(name);
  const together = new Set(ANCHORS.map((name) => levers[name])).size === 1;
  return [
    ...moved.filter((name) => !isGrouped(name)),
    ...(together ? first(ANCHORS) : moved.filter((name) => ANCHORS.includes(name))),
    ...first(CHANNELS),
  ];
}

function leverChange(reading: Reading, name: LeverName, levers: Levels): readonly Change[] {
  const { min, max } = LEVERS[name];
  const [now, before] = [levers[name] ?? TODAY_LEVERS[name], TODAY_LEVERS[name]];
  const isTogether = ANCHORS.includes(name) && ANCHORS.every((one) => levers[one] === now);
  const label = isTogether ? reading.cards.changes.commitment : labelOf(reading.words, name, LEVERS[name].label);
  const text = leverText(reading, name, label, now, before);
  return text === null ? [] : [{ size: Math.abs(now - before) / (max - min), text }];
}

/** One lever as people say it; null where both levels are called alike and there is no "more" of it. */
function leverText(reading: Reading, name: LeverName, label: string, now: number, before: number): string | null {
  const { words, language, cards } = reading;
  const { changes } = cards;
  const percent = (share: number): string => numberText(share, language, { style: 'percent' });
  const number = (value: number): string => numberText(value, language, { maximumFractionDigits: 1 });
  if (name === 'highestStep') return changes.step(now, before);
  if (name === 'invitations') return changes.invitations(number(now), number(before));
  if (name === 'pay') return changes.pay(number(now));
  if (CHANNELS.includes(name)) return changes.channel(label, percent(now), percent(before));
  if (name === 'lead' || name === 'outcomeOpen') {
    const levels = name === 'lead' ? changes.leads : changes.opens;
    const [said, saidBefore] = [now, before].map((value) => levels[endIndex(value)] ?? '');
    if (said === saidBefore) return null;
    return name === 'lead' ? changes.lead(said ?? '', saidBefore ?? '') : changes.open(said ?? '', saidBefore ?? '');
  }
  const [level, levelBefore] = [now, before].map((value) => levelText(words, name, value));
  if (level === levelBefore) return now > before ? changes.more(label) : changes.less(label);
  return changes.level(label, level ?? '', levelBefore ?? '');
}

/** Which of five words fits a share between two ends that are called differently: the middle is half and half. */
function endIndex(share: number): number {
  return [0.1, 0.45, 0.55, 0.75].filter((from) => share > from).length;
}

function levelText(words: Words, name: LeverName, value: number): string {
  const { min, max } = LEVERS[name];
  return words.levels[levelIndex(value, min, max, words.levels.length)] ?? '';
}

/** Of the three logics the one that gains most. */
function mixChange({ words, language, cards }: Reading, mix: Mix): Change {
  const logics = (['OA', 'NPM', 'NPG'] as const).map((logic) => ({
    logic,
    gain: mix[logic] - SCENARIO_DEFAULTS.mix[logic],
  }));
  const [{ logic, gain }] = logics.sort((one, other) => other.gain - one.gain) as [(typeof logics)[number]];
  const [now, before] = [mix[logic], SCENARIO_DEFAULTS.mix[logic]].map((share) =>
    numberText(share, language, { style: 'percent', maximumFractionDigits: 0 }),
  );
  return { size: gain, text: cards.changes.mix(words.logics[logic], now ?? '', before ?? '') };
}

/** A lever or a share of the mix that moves later; what is context is no choice. */
function laterChange({ words, language, cards }: Reading, { name, from, over, to }: Schedule): readonly Change[] {
  const when = whenText(cards, from, over);
  if (!isLever(name)) {
    const share = numberText(to, language, { style: 'percent', maximumFractionDigits: 0 });
    return [
      {
        size: Math.abs(to - SCENARIO_DEFAULTS.mix[name]),
        text: cards.changes.laterLogic(words.logics[name], share, when),
      },
    ];
  }
  const { min, max, nature, label } = LEVERS[name];
  if (nature === 'context') return [];
  const text = cards.changes.later(labelOf(words, name, label), levelText(words, name, to), when);
  return [{ size: Math.abs(to - TODAY_LEVERS[name]) / (max - min), text }];
}
