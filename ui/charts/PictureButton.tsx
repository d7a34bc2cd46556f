import { sizeText } from '#runs';
import { chartPicture } from './savePicture.ts';
import { withRunsOf } from '../state/appState.ts';
import { encodeState } from '../state/encodeState.ts';
import { shownChoices, shownComparison, state, words } from '../state/pageState.ts';
import { fingerprintOf, runsIn } from '../state/comparisonData.ts';
import { namesOf } from '../state/namesOf.ts';
import { saveFile } from '../parts/saveFile.ts';

export interface PictureProps {
  /** Draws the chart, or gives the canvas it is on; null where there is none. */
  readonly chart: () => HTMLCanvasElement | null | Promise<HTMLCanvasElement | null>;
  readonly title: string;
  /** What the picture says. */
  readonly text: string;
  /** Whether it is of the runs of the comparison, so that it says how many were simulated in them. */
  readonly sized?: boolean;
}

/** Saves a chart as a picture, with title, what it says, names, seeds, fingerprints and link burned in. */
export function PictureButton({ chart, title, text, sized }: PictureProps) {
  async function save(): Promise<void> {
    const canvas = await chart();
    if (canvas === null) return;
    // While other runs are to come, the picture is of those before.
    const present = withRunsOf(state.peek(), shownChoices.peek());
    const said = words.peek();
    const data = shownComparison.peek();
    const strategies = data?.strategies ?? [];
    const prints = strategies.map((one) => fingerprintOf(one)?.slice(0, 8) ?? '…');
    const fewest = Math.min(present.runs, ...strategies.map(runsIn));
    const [address] = location.href.split('#');
    const picture = await chartPicture(canvas, {
      title,
      lines: [
        text,
        `${said.strategies}: ${namesOf(said, present).join(' · ')}. ${said.report.seeds(fewest)}. ${said.fingerprint} ${prints.join(' · ')}`,
        ...(sized === true && data !== null ? [`${sizeText(data.size, data.place, present.language)}.`] : []),
        said.notAForecast,
        `${address ?? ''}#s=${encodeState(present)}`,
      ],
    });
    if (picture !== null) saveFile(picture, 'samspill.png', 'image/png');
  }
  return (
    <button type="button" class="picture" onClick={() => void save()}>
      {words.value.png}
    </button>
  );
}
