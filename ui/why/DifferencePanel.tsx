import { useEffect, useMemo, useState } from 'preact/hooks';
import { choiceGame, explainTeller, isStock, MOST_EVERY_COALITION, type ExplainTeller, type ModelGame } from '#explain';
import { MAIN_METRICS, stockBehind } from '#runs';
import { PARAMETERS, type Checked, type Issue, type MetricName, type ParameterName } from '#sim';
import { SelectField } from '../parts/SelectField.tsx';
import { useModelWords } from '../parts/useModelWords.ts';
import type { StrategyPair } from '../run/commandLines.ts';
import type { Live } from '../run/live.ts';
import type { AppState } from '../state/appState.ts';
import { choices, loadMetricWords } from '../state/pageState.ts';
import { DIFFER_LANGUAGES } from '../words/differLanguages.ts';
import type { DifferWords } from '../words/differEn.ts';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { labelOf } from '../words/languages.ts';
import { outcomeLabel, unitText } from '../words/outcomeText.ts';
import { DifferenceAnswer } from './DifferenceAnswer.tsx';
import { EXPLAINED, readingAt } from './differenceTracks.ts';
import type { Asked } from './mixedStrategy.ts';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly names: readonly string[];
  readonly live: Live | null;
  /** Not because of which choices, but through what. */
  readonly through: boolean;
}

/**
 * Why two strategies of the page end differently: which two, in which figure, at the moment of the page; and what there is to say of
 * that. What cannot be divided is answered in words.
 */
export function DifferencePanel({ words, present, names, live, through }: Props) {
  const { language, month, outcome } = present;
  const text = DIFFER_LANGUAGES[language];
  const [chosenPair, setPair] = useState<StrategyPair | null>(null);
  const [chosenMetric, setMetric] = useState<MetricName | null>(null);
  useEffect(() => {
    setMetric(null);
  }, [outcome]);
  useEffect(() => {
    // What stocks are called that are no main figures.
    void loadMetricWords(language);
  }, [language]);
  const now = choices.value;
  const ready = useMemo(() => live?.ready(now) ?? null, [live, now]);
  const usual = { strategy: now.selected === 0 ? 1 : now.selected, against: 0 };
  const isThere = chosenPair !== null && Math.max(chosenPair.strategy, chosenPair.against) < names.length;
  const pair = isThere ? chosenPair : usual;
  const metric = chosenMetric ?? usualMetric(outcome, through);
  const [strategy, against] = [ready?.[pair.strategy], ready?.[pair.against]];
  const game = useMemo(
    (): Checked<ModelGame> | null =>
      strategy === undefined || against === undefined ? null : choiceGame(strategy.scenario, against.scenario, false),
    [strategy, against],
  );
  const asked = useMemo(
    (): Asked | null =>
      strategy === undefined || against === undefined || game?.ok !== true
        ? null
        : { pair, strategy, against, game: game.value },
    [strategy, against, game, pair.strategy, pair.against],
  );
  const page = useMemo(
    () =>
      asked === null
        ? null
        : { game: asked.game, exact: asked.game.players.length <= MOST_EVERY_COALITION, ledger: through },
    [asked, through],
  );
  const reading = useMemo(() => readingAt(metric, month), [metric, month]);
  const teller = useMemo(() => pageTeller(words, language), [words, language]);
  const [name = '', other = ''] = [names[pair.strategy], names[pair.against]];
  const label = (one: MetricName): string => outcomeLabel(words, one);
  return (
    <div class="difference">
      <div class="fields">
        {(['strategy', 'against'] as const).map((side) => (
          <SelectField
            key={side}
            label={text[side]}
            value={String(pair[side])}
            onChange={(value) => {
              setPair({ ...pair, [side]: Number(value) });
            }}
          >
            {names.map((one, n) => (
              <option key={n} value={String(n)}>
                {one}
              </option>
            ))}
          </SelectField>
        ))}
        <SelectField
          label={text.figure}
          value={metric}
          onChange={(value) => {
            setMetric(EXPLAINED.find((one) => one === value) ?? null);
          }}
        >
          <optgroup label={text.main}>
            {MAIN_METRICS.map((one) => (
              <option key={one} value={one}>
                {label(one)}
              </option>
            ))}
          </optgroup>
          <optgroup label={text.stocks}>
            {EXPLAINED.filter((one) => !(MAIN_METRICS as readonly MetricName[]).includes(one)).map((one) => (
              <option key={one} value={one}>
                {label(one)}
              </option>
            ))}
          </optgroup>
        </SelectField>
      </div>
      {pair.strategy === pair.against ? (
        <p>{text.sameOne}</p>
      ) : game === null || live === null ? (
        <p>{words.updating}…</p>
      ) : !game.ok ? (
        <Undivided words={words} text={text} issues={game.issues} name={name} against={other} />
      ) : month === 0 ? (
        <p>{text.atStart}</p>
      ) : through && !isStock(metric) ? (
        <WithoutAccount text={text} metric={metric} label={label} onLook={setMetric} />
      ) : asked === null || page === null ? null : (
        <DifferenceAnswer
          words={words}
          live={live}
          asked={asked}
          page={page}
          reading={reading}
          names={{ name, against: other }}
          all={names}
          teller={teller}
          onKeepPair={() => {
            setPair(pair);
          }}
        />
      )}
    </div>
  );
}

/** The figure that is asked about unless another is chosen: the one the page is about; for an account the quantity behind it. */
function usualMetric(outcome: string, through: boolean): MetricName {
  const shown = EXPLAINED.find((one) => one === outcome) ?? 'participation';
  return through ? (stockBehind(shown) ?? shown) : shown;
}

/** The sentences of an explanation in the words of the page; what they advise is done on the page without options. */
function pageTeller(words: Words, language: Language): ExplainTeller {
  return explainTeller(
    {
      language,
      words: words.voice,
      labelOf: (metric) => outcomeLabel(words, metric),
      unitOf: (metric) => unitText(words, metric),
    },
    { same: DIFFER_LANGUAGES[language].sameForAll, total: '' },
  );
}

interface UndividedProps {
  readonly words: Words;
  readonly text: DifferWords;
  readonly issues: readonly Issue[];
  readonly name: string;
  readonly against: string;
}

/** Why a difference cannot be divided among choices: there is none, or the two are worlds. */
function Undivided({ text, issues, name, against }: UndividedProps) {
  const model = useModelWords();
  const worlds = issues.flatMap(({ field }) => {
    if (field === '--against') return [];
    const belief = /^parameters\.(\w+)$/.exec(field)?.[1] as ParameterName | undefined;
    if (belief !== undefined) return [text.world.belief(labelOf(model, belief, PARAMETERS[belief].label))];
    return [text.world[field as Exclude<keyof DifferWords['world'], 'belief'>]];
  });
  return (
    <p>{worlds.length === 0 ? text.noDifference(name, against) : text.otherWorld(name, against, worlds.join('; '))}</p>
  );
}

interface WithoutAccountProps {
  readonly text: DifferWords;
  readonly metric: MetricName;
  readonly label: (metric: MetricName) => string;
  readonly onLook: (stock: MetricName) => void;
}

/** A figure that nothing is booked for, and the quantity behind it. */
function WithoutAccount({ text, metric, label, onLook }: WithoutAccountProps) {
  const stock = stockBehind(metric);
  return (
    <>
      <p>
        {text.noAccount(label(metric))} {stock === undefined ? null : text.behind(label(stock))}
      </p>
      {stock === undefined ? null : (
        <p>
          <button
            type="button"
            onClick={() => {
              onLook(stock);
            }}
          >
            {text.look(label(stock))}
          </button>
        </p>
      )}
    </>
  );
}
