import '../explore/explore.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { namesOf } from '../state/namesOf.ts';
import { OutcomeChart } from '../compare/OutcomeChart.tsx';
import { SizeLine } from '../compare/SizeLine.tsx';
import { OutcomeTime } from '../compare/OutcomeTime.tsx';
import { usualKey, usualOf } from '../choices/usualStrategy.ts';
import { PlacePicker } from '../choices/PlacePicker.tsx';
import { StrategyPicker } from '../choices/StrategyPicker.tsx';
import { pointAt, type ComparisonData } from '../state/comparisonData.ts';
import type { Live } from '../run/live.ts';
import type { AppState } from '../state/appState.ts';
import { StaleSign } from '../parts/StaleSign.tsx';
import { useNames } from '../parts/useNames.ts';
import { useModelWords } from '../parts/useModelWords.ts';
import { choices, isStale, shownChoices } from '../state/pageState.ts';
import { EXPLORE_LANGUAGES } from '../words/exploreLanguages.ts';
import { WORKBENCH_LANGUAGES } from '../words/workbenchLanguages.ts';
import { AboutOutcome } from '../explore/AboutOutcome.tsx';
import { DistributionPanel } from '../explore/DistributionPanel.tsx';
import { EnsemblePanel } from '../explore/EnsemblePanel.tsx';
import { NationPanel } from '../explore/NationPanel.tsx';
import { OutcomePanel } from '../explore/OutcomePanel.tsx';
import { RawPanel } from '../explore/RawPanel.tsx';
import { RunRecipe } from '../explore/RunRecipe.tsx';
import { StudyPanel } from '../explore/StudyPanel.tsx';
import { SweepPanel } from '../explore/SweepPanel.tsx';
import { TakePanel } from '../explore/take/TakePanel.tsx';
import { TreePane } from '../explore/TreePane.tsx';
import { ValuePanel } from '../explore/ValuePanel.tsx';

export interface ExploreProps {
  readonly data: ComparisonData;
  readonly present: AppState;
  readonly live: Live | null;
}

/** The panes of the workbench, in the order in which they are read; where there is no room for three, one is shown at a time. */
const PANES = ['tree', 'figure', 'recipe'] as const;

/** For researchers, a workbench: what is counted and what is read, the figure, and what is run and taken along. */
export function ExploreMode({ data, present, live }: ExploreProps) {
  const text = useModelWords();
  const { language, month } = present;
  const explore = EXPLORE_LANGUAGES[language];
  const bench = WORKBENCH_LANGUAGES[language];
  const names = useNames(namesOf(text, present));
  // Until new runs are there, what is shown keeps the names it was asked for with.
  const shownNames = namesOf(text, shownChoices.value);
  const point = pointAt(data, month);
  const common = { words: text, explore, present, data, names: shownNames, point };
  const chosen = choices.value;
  const { outcome } = present;
  // With the outcome that is shown, where the story chose it.
  const resting = useMemo(() => ({ ...chosen, outcome }), [chosen, outcome]);
  const usual = useMemo(() => usualOf(live, resting), [live, usualKey(resting)]);
  const [pane, setPane] = useState<(typeof PANES)[number]>('figure');
  const figure = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  useEffect(() => {
    // Where the tree gives way to the figure, whoever chose in it goes along.
    const isNarrow = figure.current?.previousElementSibling?.checkVisibility() === false;
    if (follows.current && isNarrow) figure.current?.focus();
    follows.current = false;
  }, [pane]);
  const asked = { words: text, bench, present: resting };
  return (
    <>
      <section id="result" class="result" tabIndex={-1}>
        <h1>{explore.title(data.place)}</h1>
        <p>{explore.lead}</p>
      </section>
      <div class="workbench" id="choices" tabIndex={-1} data-pane={pane}>
        <div class="panes" role="group" aria-label={bench.panes.label}>
          {PANES.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === pane}
              onClick={() => {
                setPane(one);
              }}
            >
              {bench.panes[one]}
            </button>
          ))}
        </div>
        {useMemo(
          () => (
            <div class="pane" data-pane="tree">
              {usual === null ? null : (
                <TreePane
                  {...asked}
                  explore={explore}
                  usual={usual}
                  strategy={names[resting.selected] ?? ''}
                  onOutcome={() => {
                    follows.current = true;
                    setPane('figure');
                  }}
                />
              )}
              <OutcomePanel words={text} explore={explore} present={resting} />
            </div>
          ),
          [text, resting, usual, names],
        )}
        <div class="pane" data-pane="figure" ref={figure} tabIndex={-1}>
          {isStale.value ? <StaleSign language={language} /> : null}
          <OutcomeChart words={text} present={present} data={data} names={shownNames} named>
            <p class="hint size-row">
              <SizeLine language={language} data={data} />
            </p>
            <OutcomeTime words={text} present={present} data={data} names={shownNames} />
          </OutcomeChart>
          {useMemo(
            () => (
              <AboutOutcome {...asked} />
            ),
            [text, resting],
          )}
          <DistributionPanel {...common} />
          <RawPanel {...common} />
          <StudyPanel words={text} explore={explore} present={present} names={names} live={live} />
          <ValuePanel {...common} />
          <NationPanel words={text} language={language} />
          <SweepPanel words={text} explore={explore} language={language} />
        </div>
        {useMemo(
          () => (
            <div class="pane" data-pane="recipe">
              <StrategyPicker words={text} names={names} strategies={resting.strategies} selected={resting.selected} />
              <PlacePicker words={text} atlas={live?.atlas ?? null} place={resting.place} ownPlace={resting.ownPlace} />
              <EnsemblePanel explore={explore} present={resting} />
              <RunRecipe {...asked} data={data} names={names} usual={usual} live={live} />
              <TakePanel {...asked} data={data} names={names} live={live} />
            </div>
          ),
          [text, resting, usual, names, data, live],
        )}
      </div>
    </>
  );
}
