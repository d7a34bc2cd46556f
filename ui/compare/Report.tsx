import { LEVERS, MODEL_VERSION, PARAMETERS, type LeverName, type ParameterName } from '#sim';
import { scheduleLabel } from '../choices/SchedulePanel.tsx';
import { encodeState } from '../state/encodeState.ts';
import { isPlain, type AppState, type StrategyState } from '../state/appState.ts';
import { modelWords } from '../state/modelWords.ts';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly names: readonly string[];
}

/** What stands on paper and not on the screen: what was compared, with which seeds, and the link that opens it again. */
export function Report({ words, present, names }: Props) {
  const { place, strategies, context, beliefs, shocks, runs } = present;
  const date = new Intl.DateTimeFormat(present.language, { dateStyle: 'long' }).format(new Date());
  const [address] = location.href.split('#');
  return (
    <section class="report">
      <h2>{words.report.settings}</h2>
      <ul>
        {strategies.map((strategy, n) => (
          <li key={n}>
            <strong>{names[n]}</strong>: {changesText(words, strategy)}
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
        {words.report.made(date, `(model ${MODEL_VERSION})`)} {words.report.seeds(runs)}. {words.notAForecast}
      </p>
      <p class="report-link">{`${address ?? ''}#s=${encodeState(present)}`}</p>
    </section>
  );
}

function changesText(words: Words, strategy: StrategyState): string {
  if (isPlain(strategy)) return words.report.asPreset;
  const { levers, mix, schedules } = strategy;
  return [
    ...Object.entries(levers).map(
      ([name, value]) => `${labelOf(words, name, LEVERS[name as LeverName].label)} ${value}`,
    ),
    ...(mix === null ? [] : [`${words.report.mix} OA ${mix.OA}, NPM ${mix.NPM}, NPG ${mix.NPG}`]),
    ...schedules.map(
      ({ name, from, over, to }) =>
        `${scheduleLabel(words, name)}: ${words.schedules.from.toLowerCase()} ${from}, ${words.schedules.over.toLowerCase()} ${over}, ${words.schedules.to.toLowerCase()} ${to}`,
    ),
  ].join('; ');
}
