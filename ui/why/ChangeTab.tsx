import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MECHANISMS, STOCKS, type MechanismName, type Stock } from '#sim';
import { isShare, numberText, outcomeText } from '../words/outcomeText.ts';
import { FigureTable } from '../parts/FigureTable.tsx';
import { LateMode } from '../parts/LateMode.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { momentText } from '../parts/TimeSlider.tsx';
import type { Live } from '../run/live.ts';
import { readySize } from '../run/readySize.ts';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import { type AppState } from '../state/appState.ts';
import { allRunsIn, choices } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { WHY_LANGUAGES } from '../words/whyLanguages.ts';
import { LEDGER_RUNS, runLedgers } from './runLedgers.ts';
import { stockOf } from './stockOf.ts';
import { waterfallPicture } from './waterfallPicture.ts';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import { isNarrow } from '../state/isNarrow.ts';
import { changeTextOf } from './changeTextOf.ts';
import { drawWaterfall } from '#pictures';
import { accountOf, type AccountLine, type TownLedger } from '#runs';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly name: string;
  readonly live: Live | null;
}

/** What is known of the causes in a strategy: its ledgers, and those without some mechanism. */
interface Explained {
  readonly strategy: ReadyStrategy;
  readonly ledgers: readonly TownLedger[];
  readonly without: Readonly<Partial<Record<MechanismName, readonly TownLedger[]>>>;
}

const loadLoops = () => import('../loops/LoopsPart.tsx').then((loaded) => loaded.LoopsPart);

/** Causes named in the sentence, on either side, and the part of the largest cause that is worth naming. */
const [NAMED, WORTH] = [2, 0.05];

/**
 * Why a quantity of the selected strategy changed up to the time cursor: what each mechanism did, from the ledgers of the first
 * runs, as a sentence, a picture and a table; and what the same runs are like without a mechanism.
 */
export function ChangeTab({ words, present, name, live }: Props) {
  const { language, month, outcome } = present;
  const text = WHY_LANGUAGES[language];
  const [chosen, setChosen] = useState<Stock | null>(null);
  const [year, setYear] = useState(0);
  useEffect(() => {
    setChosen(null);
  }, [outcome]);
  const [explained, runWithout] = useExplained(live);
  const stock = chosen ?? stockOf(outcome);
  const from = 12 * year < month ? 12 * year : 0;
  const account = explained === null ? null : accountOf(explained.ledgers, stock, from, month);
  const label = (line: string): string => text.lines[line] ?? line;
  const level = (value: number): string => outcomeText(stock, value, language);
  const change = changeTextOf(stock, account?.lines ?? [], language);
  const unit = isShare(stock) ? `, ${text.points}` : '';
  const named = (side: 1 | -1, lines: readonly AccountLine[]): string =>
    lines
      .filter(({ mean }) => side * mean >= WORTH * Math.abs(lines[0]?.mean ?? 0) && mean !== 0)
      .slice(0, NAMED)
      .map(({ line, mean }) => `${change(mean)} ${label(line)}`)
      .join(', ');
  return (
    <>
      <p class="hint">
        <strong>{name}.</strong> {text.hint(LEDGER_RUNS)}{' '}
        {explained === null ? null : `${readySize(explained.strategy, language)}.`}
      </p>
      <div class="fields">
        <SelectField
          label={text.stock}
          value={stock}
          onChange={(value) => {
            setChosen(STOCKS.find((one) => one === value) ?? null);
          }}
        >
          {STOCKS.map((one) => (
            <option key={one} value={one}>
              {text.stocks[one]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={text.from}
          value={String(from / 12)}
          onChange={(value) => {
            setYear(Number(value));
          }}
        >
          {Array.from({ length: Math.max(1, Math.ceil(month / 12)) }, (_, n) => (
            <option key={n} value={String(n)}>
              {momentText(words, 12 * n)}
            </option>
          ))}
        </SelectField>
      </div>
      {explained === null ? (
        <p>{words.updating}…</p>
      ) : account === null ? (
        <p>{text.empty}</p>
      ) : (
        <>
          <SvgFigure
            drawing={drawWaterfall(
              waterfallPicture(account, {
                title: `${text.stocks[stock]}: ${momentText(words, from)} – ${momentText(words, month)}`,
                description:
                  account.lines.length === 0
                    ? text.nothing
                    : text.sentence(
                        text.stocks[stock],
                        level(account.start),
                        level(account.end),
                        named(1, account.lines),
                        named(-1, account.lines),
                      ),
                ends: { start: momentText(words, from), end: momentText(words, month), rest: text.rest },
                labelOf: label,
                levelOf: level,
                changeOf: change,
              }),
              { narrow: isNarrow.value },
            )}
            hint={`${text.picture}${isShare(stock) ? ` ${text.inPoints}` : ''}`}
          />
          <FigureTable
            caption={text.table}
            head={[text.cause, `${text.change}${unit}`, text.range]}
            rows={[
              ...account.lines.map(({ line, mean, low, high }) => [
                label(line),
                { value: mean, text: change(mean) },
                `${change(low)} – ${change(high)}`,
              ]),
              [
                text.total,
                { value: account.end - account.start, text: change(account.end - account.start) },
                `${level(account.start)} → ${level(account.end)}`,
              ],
            ]}
            csv={{ label: text.save, file: `why-${stock}.csv` }}
          />
          <h3>{text.without}</h3>
          <p class="hint">{text.withoutHint}</p>
          <ul class="without">
            {account.lines.flatMap(({ line }) => {
              if (!isMechanism(line)) return [];
              const others = explained.without[line];
              return [
                <li key={line}>
                  {others === undefined ? (
                    <button
                      type="button"
                      onClick={() => {
                        runWithout(line);
                      }}
                    >
                      {text.runWithoutIt(label(line))}
                    </button>
                  ) : others.length === 0 ? (
                    `${label(line)}: ${words.updating}…`
                  ) : (
                    `${label(line)}: ${effectText(explained.ledgers, others)}`
                  )}
                </li>,
              ];
            })}
          </ul>
        </>
      )}
      <LateMode load={loadLoops} props={{ language, strategy: live?.ready(choices.value)?.[present.selected], live }} />
    </>
  );

  function effectText(ledgers: readonly TownLedger[], others: readonly TownLedger[]): string {
    const differences = ledgers.map(
      ({ levels }, n) => (levels[stock][month] ?? NaN) - (others[n]?.levels[stock][month] ?? NaN),
    );
    const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
    const same = differences.filter((one) => Math.sign(one) === Math.sign(mean)).length;
    return text.effect(change(mean), numberText(same, language), numberText(differences.length, language));
  }
}

function isMechanism(line: string): line is MechanismName {
  return Object.hasOwn(MECHANISMS, line);
}

/** The ledgers of the selected strategy, once the band is in; and how to get those without a mechanism. */
function useExplained(live: Live | null): readonly [Explained | null, (name: MechanismName) => void] {
  const [explained, setExplained] = useState<Explained | null>(null);
  const now = choices.value;
  const ready = allRunsIn.value;
  const strategy = useMemo(() => live?.ready(now)?.[now.selected], [live, now]);
  const stop = useRef(new AbortController());
  useEffect(() => {
    if (live === null || strategy === undefined || !ready) return undefined;
    const mine = new AbortController();
    stop.current = mine;
    async function read(to: Live, one: ReadyStrategy): Promise<void> {
      const ledgers = await runLedgers(to, one, [], mine.signal);
      if (!mine.signal.aborted) setExplained(ledgers.length === 0 ? null : { strategy: one, ledgers, without: {} });
    }
    void read(live, strategy);
    return () => {
      mine.abort();
    };
  }, [live, strategy, ready]);

  function runWithout(name: MechanismName): void {
    if (live === null || explained === null) return;
    const { signal } = stop.current;
    const note = (ledgers: readonly TownLedger[]): void => {
      if (signal.aborted) return;
      setExplained((known) => (known === null ? null : { ...known, without: { ...known.without, [name]: ledgers } }));
    };
    note([]);
    void runLedgers(live, explained.strategy, [name], signal).then(note);
  }
  // What another strategy did is not told under the name of this.
  return [explained?.strategy === strategy ? explained : null, runWithout];
}
