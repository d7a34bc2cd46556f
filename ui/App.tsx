import { useMemo } from 'preact/hooks';
import { TODAY_LEVERS, type LeverName, type Levers } from '#sim';
import { PRESET_NAMES, PRESETS } from '#scenarios';
import { BandFigure } from './charts/BandFigure.tsx';
import { GainsTable } from './compare/GainsTable.tsx';
import { headlineText } from './compare/headlineText.ts';
import { metricText } from './compare/metricText.ts';
import { OutcomeTable } from './compare/OutcomeTable.tsx';
import { readingsAt } from './compare/readingsAt.ts';
import { RiskList } from './compare/RiskList.tsx';
import { LeverPanel } from './levers/LeverPanel.tsx';
import { Notices } from './parts/Notices.tsx';
import { PageHeader } from './parts/PageHeader.tsx';
import { PlacePicker } from './parts/PlacePicker.tsx';
import { RunStatus } from './parts/RunStatus.tsx';
import { StrategyPicker } from './parts/StrategyPicker.tsx';
import { momentText, TimeSlider } from './parts/TimeSlider.tsx';
import type { DrawnBand } from './charts/bandChart.ts';
import { bandsOf, differenceBandsOf } from './run/bandsOf.ts';
import { pointAt, SHOWN_METRICS, type ComparisonData, type ShownMetric } from './run/comparisonData.ts';
import type { Live } from './run/live.ts';
import { VIEWS, withLever, type AppState, type View } from './state/appState.ts';
import { change, comparison, state, words } from './state/pageState.ts';
import { labelOf } from './words/languages.ts';

/** The page: one state, one comparison, and what can be done with them. */
export function App({ live }: { readonly live: Live | null }) {
  const data = comparison.value;
  const present = state.value;
  return (
    <>
      <a class="skip" href="#result">
        {words.value.skip}
      </a>
      <PageHeader />
      <main>
        <Notices />
        {data === null ? <p class="loading">…</p> : <Comparison data={data} present={present} live={live} />}
      </main>
    </>
  );
}

interface Props {
  readonly data: ComparisonData;
  readonly present: AppState;
  readonly live: Live | null;
}

function Comparison({ data, present, live }: Props) {
  const text = words.value;
  const names = namesOf(present);
  const shown = Math.min(present.selected, data.strategies.length - 1);
  const metric = (SHOWN_METRICS as readonly string[]).includes(present.outcome)
    ? (present.outcome as ShownMetric)
    : 'needMet';
  const point = pointAt(data, present.month);
  const format = (value: number): string => metricText(metric, value, present.language);
  const bands = useMemo(
    () => drawnBands(data, metric, present.view, names),
    [data, metric, present.view, present.language, names.join()],
  );
  const content = useMemo(
    () => ({ months: data.months, bands, format, yearsLabel: text.years }),
    [data, bands, present.language],
  );
  const levers = useMemo(() => leversOf(live, present), [live, present]);
  const readings = readingsAt(data, metric, point);
  const runs = Math.max(...data.strategies.map((strategy) => strategy.runs.filter((run) => run !== undefined).length));
  return (
    <>
      <section id="result" class="result" tabIndex={-1}>
        <h1>{headlineText(text, data, shown === 0 ? data.strategies.length - 1 : shown, names)}</h1>
        <RunStatus runs={runs} live={live} />
      </section>
      <div class="columns">
        <div class="column wide">
          <label class="outcome">
            {text.outcome}{' '}
            <select
              value={metric}
              onChange={(event) => change({ ...present, outcome: event.currentTarget.value as ShownMetric })}
            >
              {SHOWN_METRICS.map((one) => (
                <option key={one} value={one}>
                  {text.metrics[one]}
                </option>
              ))}
            </select>
          </label>
          <fieldset class="views">
            <legend class="hidden">{text.viewLabel}</legend>
            {VIEWS.map((view) => (
              <label key={view}>
                <input
                  type="radio"
                  name="view"
                  checked={present.view === view}
                  onChange={() => change({ ...present, view })}
                />{' '}
                {text.views[view]}
              </label>
            ))}
          </fieldset>
          <BandFigure
            title={text.chartTitle(text.metrics[metric], data.place)}
            text={bands
              .map(({ name, band }) =>
                text.chartText(
                  name,
                  format(band.median[0] ?? NaN),
                  format(band.median.at(-1) ?? NaN),
                  format(band.low.at(-1) ?? NaN),
                  format(band.high.at(-1) ?? NaN),
                ),
              )
              .join(' ')}
            caption={text.captions[present.view]}
            content={content}
            month={present.month}
          />
          <TimeSlider
            words={text}
            month={present.month}
            reading={readings.map(({ median }, n) => `${names[n] ?? ''} ${format(median)}`).join(', ')}
            onMonth={(month) => change({ ...present, month }, 'time')}
          />
          <GainsTable
            words={text}
            language={present.language}
            data={data}
            names={names}
            selected={shown === 0 ? data.strategies.length - 1 : shown}
            month={data.months[point] ?? 0}
          />
          <OutcomeTable
            words={text}
            language={present.language}
            data={data}
            names={names}
            point={point}
            moment={momentText(text, data.months[point] ?? 0)}
          />
        </div>
        <div class="column choices">
          <PlacePicker live={live} />
          <StrategyPicker names={names} />
          {levers === null ? null : (
            <LeverPanel
              words={text}
              name={names[present.selected] ?? ''}
              levers={levers.now}
              preset={levers.preset}
              moved={Object.keys(present.strategies[present.selected]?.levers ?? {}).length}
              onChange={(name: LeverName, value, dragging) =>
                change(withLever(present, name, value, levers.preset[name]), dragging ? name : undefined)
              }
              onReset={() =>
                change({
                  ...present,
                  strategies: present.strategies.map((one, n) =>
                    n === present.selected ? { ...one, levers: {} } : one,
                  ),
                })
              }
            />
          )}
        </div>
        <div class="column">
          <RiskList words={text} language={present.language} data={data} names={names} selected={shown} point={point} />
          <section class="panel" aria-labelledby="about-title">
            <h2 id="about-title">{text.about}</h2>
            <p>{text.notAForecast}</p>
            <p>{text.aboutText}</p>
            {data.warnings.map((warning) => (
              <p key={warning} class="hint">
                {warning}
              </p>
            ))}
          </section>
        </div>
      </div>
    </>
  );
}

/** What the chart draws of every strategy in a view; differences leave the first one out. */
function drawnBands(
  data: ComparisonData,
  metric: ShownMetric,
  view: View,
  names: readonly string[],
): readonly DrawnBand[] {
  return data.strategies.flatMap((strategy, n) => {
    const own = { name: names[n] ?? strategy.title, style: n };
    if (view === 'bands') return [{ ...own, band: bandsOf(data, strategy, metric) }];
    if (view === 'difference') return n === 0 ? [] : [{ ...own, band: differenceBandsOf(data, strategy, metric) }];
    const runs = strategy.runs.flatMap((run) => (run === undefined ? [] : [run[metric]]));
    return [{ ...own, band: bandsOf(data, strategy, metric), runs }];
  });
}

/** Names of the strategies in the language of the page, told apart where a preset stands twice or was changed. */
function namesOf({ strategies }: AppState): readonly string[] {
  const plain = strategies.map(({ preset, levers }) => {
    const known = PRESET_NAMES.find((name) => name === preset);
    const label = labelOf(words.value, preset, known === undefined ? preset : PRESETS[known].title);
    return Object.keys(levers).length === 0 ? label : `${label} *`;
  });
  return plain.map((name, n) => (plain.indexOf(name) < n ? `${name} (${n + 1})` : name));
}

/** Levels of the selected strategy as they are and as the preset has them; today's where the model is not there yet. */
function leversOf(live: Live | null, present: AppState): { readonly now: Levers; readonly preset: Levers } | null {
  const strategy = present.strategies[present.selected];
  if (live === null || strategy === undefined) return null;
  const plain = live.ready({ ...present, strategies: [{ preset: strategy.preset, levers: {} }] });
  const preset = plain?.[0]?.scenario.levers ?? TODAY_LEVERS;
  return { preset, now: { ...preset, ...strategy.levers } };
}
