import { LEVERS, PARAMETERS, TODAY_LEVERS, type LeverName, type ParameterName, type Schedule, type Shock } from '#sim';
import type { Circumstances } from './circumstances.ts';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { labelOf } from '../words/languages.ts';
import { numberText } from '../words/outcomeText.ts';
import { whenText } from './whenText.ts';

/** Circumstances in words: "budget −6.2% a year instead of −0.7%", "anchors' spend −17% over 4 years". */
export function circumstanceTexts(
  words: Words,
  language: Language,
  { levers, parameters, schedules, events }: Circumstances,
): readonly string[] {
  const cards = CARDS_LANGUAGES[language];
  const texts = cards.circumstances;
  const said = (name: LeverName, value: number): string => {
    const level = levelText(name, value, language);
    return texts.levers[name]?.(level) ?? `${labelOf(words, name, LEVERS[name].label)} ${level}`;
  };
  return [
    ...Object.entries(levers).map(([name, value]) => {
      const lever = name as LeverName;
      return texts.instead(said(lever, value), levelText(lever, TODAY_LEVERS[lever], language));
    }),
    ...schedules.map(({ name, from, over, to }: Schedule) =>
      texts.dated(said(name as LeverName, to), whenText(cards, from, over)),
    ),
    ...Object.entries(parameters).map(([name, value]) => {
      const { label, unit } = PARAMETERS[name as ParameterName];
      const share = unit === 'share' || name === 'trustMean';
      const level = numberText(value, language, share ? { style: 'percent', maximumFractionDigits: 1 } : {});
      return texts.parameters[name]?.(level) ?? `${labelOf(words, name, label)} ${level}`;
    }),
    ...events.map((event) => texts.dated(eventText(words, language, event), whenText(cards, event.at, 0))),
  ];
}

/** A budget and a spend by how far they move, other shares as they are. */
function levelText(name: LeverName, value: number, language: Language): string {
  const moved = name === 'austerity' ? -value : name === 'anchorSpend' ? value - 1 : value;
  const isChange = name !== 'cutsToStaff';
  return numberText(moved, language, {
    style: 'percent',
    maximumFractionDigits: 1,
    ...(isChange ? { signDisplay: 'exceptZero' as const } : {}),
  });
}

function eventText(words: Words, language: Language, event: Shock): string {
  const share = 'share' in event ? numberText(event.share, language, { style: 'percent' }) : '';
  return CARDS_LANGUAGES[language].circumstances.events[event.kind]?.(share) ?? words.town.kinds[event.kind];
}
