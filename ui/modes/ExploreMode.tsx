import { useMemo } from 'preact/hooks';
import { namesOf } from '../state/namesOf.ts';
import { OutcomeChart } from '../compare/OutcomeChart.tsx';
import { OutcomeTime } from '../compare/OutcomeTime.tsx';
import { usualKey, usualOf } from '../choices/usualStrategy.ts';
import { PlacePicker } from '../choices/PlacePicker.tsx';
import { RunAccount } from '../compare/RunAccount.tsx';
import { RunProgress } from '../compare/RunProgress.tsx';
import { StrategyPicker } from '../choices/StrategyPicker.tsx';
import { pointAt, type ComparisonData } from '../state/comparisonData.ts';
import type { Live } from '../run/live.ts';
import type { AppState } from '../state/appState.ts';
import { useModelWords } from '../parts/useModelWords.ts';
import { choices } from '../state/pageState.ts';
import { EXPLORE_LANGUAGES } from '../words/exploreLanguages.ts';
import { AssumptionTable } from '../explore/AssumptionTable.tsx';
import { DistributionPanel } from '../explore/DistributionPanel.tsx';
import { EnsemblePanel } from '../explore/EnsemblePanel.tsx';
import { OutcomePanel } from '../explore/OutcomePanel.tsx';
import { RawPanel } from '../explore/RawPanel.tsx';
import { StudyPanel } from '../explore/StudyPanel.tsx';
import { SweepPanel } from '../explore/SweepPanel.tsx';
import { ValuePanel } from '../explore/ValuePanel.tsx';

export interface ExploreProps {
  readonly data: ComparisonData;
  readonly present: AppState;
  readonly live: Live | null;
}

/** For researchers: every outcome and every parameter, how sure the answer is, what it depends on, and how to get it elsewhere. */
export function ExploreMode({ data, present, live }: ExploreProps) {
  const text = useModelWords();
  const { language, month } = present;
  const explore = EXPLORE_LANGUAGES[language];
  const names = namesOf(text, present);
  const point = pointAt(data, month);
  const common = { words: text, explore, present, data, names, point };
  const resting = choices.value;
  const usual = useMemo(() => usualOf(live, resting), [live, usualKey(resting)]);
  const asked = { words: text, explore, present: resting };
  return (
    <>
      <section id="result" class="result" tabIndex={-1}>
        <h1>{explore.title(data.place)}</h1>
        <p>{explore.lead}</p>
        <RunProgress data={data} live={live} />
        <RunAccount data={data} />
      </section>
      <div class="columns explore">
        <div class="column wide">
          <OutcomeChart words={text} present={present} data={data} names={names} every />
          <OutcomeTime words={text} present={present} data={data} names={names} />
          <DistributionPanel {...common} />
          <StudyPanel words={text} explore={explore} present={present} names={names} live={live} />
          <ValuePanel {...common} />
          <RawPanel {...common} />
          <SweepPanel words={text} explore={explore} language={language} />
        </div>
        {useMemo(
          () => (
            <div class="column choices" id="choices" tabIndex={-1}>
              <StrategyPicker words={text} names={names} strategies={resting.strategies} selected={resting.selected} />
              <PlacePicker words={text} atlas={live?.atlas ?? null} place={resting.place} ownPlace={resting.ownPlace} />
              <EnsemblePanel explore={explore} present={resting} />
              <OutcomePanel {...asked} />
              {usual === null ? null : (
                <AssumptionTable {...asked} usual={usual} name={names[resting.selected] ?? ''} />
              )}
            </div>
          ),
          [text, resting, usual, names.join(), explore, live],
        )}
      </div>
    </>
  );
}
