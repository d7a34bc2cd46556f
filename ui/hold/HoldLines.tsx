import {
  countsInWorlds,
  spokenCount,
  strategySentences,
  whyNothingIsTold,
  type RobustOutcome,
  type RobustQuestions,
  type WorldData,
} from '#experiments';
import { outcomeLabel } from '../words/outcomeText.ts';
import type { HoldPart } from './HoldPanel.tsx';
import { byWeight, type Turns } from './lookForTurns.ts';
import type { TriedWorlds } from './triedWorlds.ts';
import { whoPays } from './whoPays.ts';

interface Props extends HoldPart {
  readonly tried: TriedWorlds;
  readonly read: { readonly data: WorldData; readonly questions: RobustQuestions };
  readonly outcome: RobustOutcome;
  readonly turns: Turns | null;
}

/** Three lines for who has to decide: in how many worlds ahead, what it turns on, who pays. */
export function HoldLines(props: Props) {
  const { text, language, labels, strategy, read, outcome, turns } = props;
  const { data } = read;
  const counts = countsInWorlds(data, outcome)[strategy] ?? null;
  const silent = whyNothingIsTold(data, counts?.worlds ?? 0, language);
  if (silent.length > 0)
    return (
      <div class="hold-lines" aria-live="polite">
        {silent.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
    );
  const flips = turns === null ? [] : turns.flips;
  const [first, ...turning] = strategySentences(
    { counts, flips, rule: null },
    { data, outcome, strategy, language, labels, isProbability: false },
  );
  const isNone = turning.length === 0 || (turns !== null && turnsNothing(turns));
  return (
    <div class="hold-lines" aria-live="polite">
      <p>
        <strong>{first}</strong>
      </p>
      <p>
        {turns === null
          ? text.looking
          : isNone
            ? [text.nothingTurns, ...matters(turning, turns)].join(' ')
            : turning.join(' ')}
      </p>
      <p>{paysText(props)}</p>
      <p class="hint">{text.caution}</p>
    </div>
  );
}

/** Whether no turning point may be told. */
function turnsNothing({ flips }: Turns): boolean {
  return flips.every(({ aheadAbove }) => aheadAbove === null);
}

/** What is said of what matters most where nothing turns it; a sentence that says the same again is left out. */
function matters(turning: readonly string[], turns: Turns): readonly string[] {
  const strongest = turns.flips[byWeight(turns)[0] ?? 0];
  return Math.abs(strongest?.correlation ?? 0) >= MATTERS ? turning : [];
}

/** As where sentences are made. */
const MATTERS = 0.4;

function paysText({ words, text, language, labels, strategy, tried, read, question }: Props): string {
  const { measures, fifths } = whoPays(tried, read, { question, strategy });
  const name = labels.strategy(read.data.worlds.strategies[strategy]?.name ?? '');
  const listed = (parts: readonly string[]): string =>
    parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}${text.and}${parts.at(-1)}`;
  const on = measures.map(({ metric, behind, worlds }) => {
    const { text: count, of } = spokenCount(behind, worlds, language);
    return text.paysOn(outcomeLabel(words, metric), count, String(of));
  });
  const label = fifths === null ? '' : words.fifthMetrics[fifths.metric];
  const parts = fifths?.behind.map((fifth) => text.fifths[fifth] ?? '') ?? [];
  return [
    on.length === 0 ? text.paysNobody(name) : text.pays(name, listed(on)),
    fifths === null
      ? text.fifthsUnknown
      : parts.length === 0
        ? text.noFifth(label)
        : text.paysFifth(parts.length === text.fifths.length ? text.allFifths : listed(parts), label),
  ].join(' ');
}
