import { useMemo, useState } from 'preact/hooks';
import { capital, bySize, localSetting, playerName, readingAmounts, sharesPicture, shownShares } from '#explain';
import { drawShares, shortened } from '#pictures';
import { canonicalJson } from '#sim';
import { ChartMenu } from '../charts/ChartMenu.tsx';
import { drawnCanvas } from '../charts/svgCanvas.ts';
import { FigureTable } from '../parts/FigureTable.tsx';
import { LOCALES } from '../words/outcomeText.ts';
import { LONGEST_NAME, MOST_STRATEGIES, type StrategyState } from '../state/appState.ts';
import { change, choices } from '../state/pageState.ts';
import { DIFFER_LANGUAGES } from '../words/differLanguages.ts';
import type { Answered } from './DifferenceAnswer.tsx';
import { mixedStrategy, withMixed, type Leaving } from './mixedStrategy.ts';
import { ShareBars } from './ShareBars.tsx';

const LEAVINGS: readonly Leaving[] = ['without', 'only'];

/** What each choice brought, as bars with both their ends, each end a button that makes a strategy of it; and the same as a table. */
export function SharesFigure({ live, asked, found, names, teller, title, sentences, rests, onKeepPair }: Answered) {
  const { language } = teller.voice;
  const text = DIFFER_LANGUAGES[language];
  const { table } = teller.words;
  const [placed, setPlaced] = useState<string | null>(null);
  const now = choices.value;
  const picture = useMemo(() => sharesPicture(found, teller), [found, teller]);
  const amounts = readingAmounts(found, teller);
  const band = (low: number, high: number): string => `${amounts.signed(low)} … ${amounts.signed(high)}`;
  const isOne = found.shares.length === 1;
  const made = useMemo(
    () =>
      isOne
        ? []
        : asked.game.players.map((_, player) =>
            LEAVINGS.map((leaving) => mixedStrategy(now, asked, player, leaving, live.atlas)),
          ),
    [asked, now, live, isOne],
  );
  const isFull = now.strategies.length >= MOST_STRATEGIES;
  const beside = now.strategies.map((one) => canonicalJson(one));

  function put(strategy: StrategyState, name: string): void {
    onKeepPair();
    change((state) => withMixed(state, strategy, name));
    setPlaced(name);
  }

  function buttons(player: number) {
    const one = asked.game.players[player];
    if (one === undefined) return null;
    const choice = playerName(teller, one);
    return LEAVINGS.map((leaving, n) => {
      const strategy = made[player]?.[n] ?? null;
      if (strategy === null) return null;
      const [whole, short] =
        leaving === 'without'
          ? [text.without(names.name, choice), text.withoutShort(choice)]
          : [text.only(names.against, choice), text.onlyShort(choice)];
      // A name that is cut says less than one without the strategy it comes from.
      const name = [...whole].length <= LONGEST_NAME ? whole : shortened(short, LONGEST_NAME);
      const stands = beside.includes(canonicalJson(strategy));
      return (
        <button
          key={leaving}
          type="button"
          aria-label={
            leaving === 'without' ? text.leaveOutOf(choice, names.name) : text.doOnlyOf(choice, names.against)
          }
          aria-disabled={isFull || stands}
          onClick={() => {
            if (stands) setPlaced(name);
            else if (!isFull) put(strategy, name);
          }}
        >
          {leaving === 'without' ? text.leaveOut : text.doOnly}
        </button>
      );
    });
  }

  const drawing = drawShares(picture, LOCALES[language]);
  const shown = shownShares(found, amounts);
  const rows = bySize(found.shares.map((share, index) => ({ ...share, index }))).map(
    ({ player, share, alone, onTop, index }) => [
      capital(playerName(teller, player)),
      localSetting(player.from, language),
      localSetting(player.to, language),
      { value: share.mean, text: amounts.signed(shown[index] ?? NaN) },
      band(share.low, share.high),
      `${share.agree}/${share.of}`,
      { value: alone?.mean ?? NaN, text: alone === null ? '' : amounts.signed(alone.mean) },
      { value: onTop.mean, text: amounts.signed(onTop.mean) },
    ],
  );
  const { difference, ends } = found;
  return (
    <>
      {isOne ? null : (
        <figure class="drawing shares-figure">
          <figcaption>
            <h3>{title}</h3>
            {found.groups.length < found.shares.length ? <p>{text.together}</p> : null}
          </figcaption>
          <ShareBars
            text={text}
            language={language}
            picture={picture}
            bandOf={(low, high) => band(low / amounts.times, high / amounts.times)}
            beside={buttons}
          />
          <p class="hint">
            {text.tryIt(names.name, names.against)} {made.some((some) => some.includes(null)) ? text.cannot : null}{' '}
            {isFull ? text.full : null}
          </p>
          <p role="status">
            {placed === null ? null : (
              <>
                {text.placed(placed)}{' '}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    const result = document.getElementById('result');
                    result?.scrollIntoView();
                    result?.focus({ preventScroll: true });
                  }}
                >
                  {text.see}
                </button>
              </>
            )}
          </p>
          <ChartMenu chart={() => drawnCanvas(drawing)} title={title} text={[...sentences, rests].join(' ')} />
        </figure>
      )}
      <details class="difference-table">
        <summary>{text.table}</summary>
        <FigureTable
          caption={`${title} (${amounts.signedCounted(difference.mean)})`}
          head={[table.player, table.from, table.to, table.share, text.band, table.agree, table.alone, table.onTop]}
          rows={[
            ...rows,
            [
              table.sum,
              '',
              '',
              { value: difference.mean, text: amounts.signed(difference.mean) },
              band(difference.low, difference.high),
              `${difference.agree}/${difference.of}`,
              ...[ends?.alone, ends?.onTop].map((end) => ({
                value: end?.mean ?? NaN,
                text: end === undefined ? '' : amounts.signed(end.mean),
              })),
            ],
          ]}
          csv={{ label: text.save, file: `shares-${found.reading.metric}.csv` }}
        />
      </details>
    </>
  );
}
