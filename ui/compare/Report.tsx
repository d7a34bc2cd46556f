import { LEVERS, MODEL_VERSION, PARAMETERS, type LeverName, type ParameterName } from '#sim';
import { changedSettings, PRESET_NAMES } from '#scenarios';
import { changeTexts } from '../cards/changeTexts.ts';
import { isNone, ownCircumstances } from '../cards/circumstances.ts';
import { circumstanceTexts } from '../cards/circumstanceTexts.ts';
import { inputOf } from '../run/scenarioInput.ts';
import { encodeState } from '../state/encodeState.ts';
import type { AppState, StrategyState } from '../state/appState.ts';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';
import { modelWords } from '../state/modelWords.ts';
import { PRESETS_LANGUAGES } from '../words/presetsLanguages.ts';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly names: readonly string[];
  /** Runs of every strategy that are there. */
  readonly runs: number;
  /** How many are simulated for how many adults. */
  readonly size: string;
}

/** What stands on paper and not on the screen: what was compared, with which seeds, and the link that opens it again. */
export function Report({ words, present, names, runs, size }: Props) {
  const { place, strategies, context, beliefs, shocks } = present;
  const date = new Intl.DateTimeFormat(present.language, { dateStyle: 'long' }).format(new Date());
  const [address] = location.href.split('#');
  return (
    <section class="report">
      <h2>{words.report.settings}</h2>
      <ul>
        {strategies.map((strategy, n) => (
          <li key={n}>
            <StrategyLine words={words} present={present} strategy={strategy} name={names[n] ?? ''} />
          </li>
        ))}
        <li>
          {words.place}: {place}
        </li>
        {Object.entries(context).map(([name, value]) => (
          <li key={name}>
            {labelOf(words, name, LEVERS[name as LeverName].label)}: {value}
          </li>
        ))}
        {shocks.map((shock, n) => (
          <li key={n}>
            {words.town.kinds[shock.kind]}, {words.town.at.toLowerCase()} {shock.at}
          </li>
        ))}
        {Object.entries(beliefs).map(([name, value]) => (
          <li key={name}>
            {words.beliefs.own}: {labelOf(modelWords.value, name, PARAMETERS[name as ParameterName].label)} = {value}
          </li>
        ))}
      </ul>
      <p>
        {size}. {words.report.made(date, `(model ${MODEL_VERSION})`)} {words.report.seeds(runs)}. {words.notAForecast}
      </p>
      <p class="report-link">{`${address ?? ''}#s=${encodeState(present)}`}</p>
    </section>
  );
}

interface LineProps extends Pick<Props, 'words' | 'present'> {
  readonly strategy: StrategyState;
  readonly name: string;
}

/** A strategy on paper: what one can ask of it, what it chooses otherwise than today's municipality, and what happens to it alone. */
function StrategyLine({ words, present, strategy, name }: LineProps) {
  const { language } = present;
  const { report, row } = CARDS_LANGUAGES[language];
  const preset = PRESET_NAMES.find((one) => one === strategy.preset);
  const settings = changedSettings(inputOf(present, strategy));
  const changes = changeTexts(words, language, settings);
  const own = ownCircumstances(present)[present.strategies.indexOf(strategy)];
  return (
    <>
      <strong>{name}</strong>. {preset === undefined ? null : <em>{PRESETS_LANGUAGES[language][preset].question}</em>}{' '}
      {changes.length === 0 ? report.asToday : `${report.changes}: ${changes.join('; ')}`}.
      {own === undefined || isNone(own) ? null : ` ${row.own}: ${circumstanceTexts(words, language, own).join('; ')}.`}
    </>
  );
}
