import { chartPicture } from './savePicture.ts';
import { encodeState } from '../state/encodeState.ts';
import { shownComparison, state, words } from '../state/pageState.ts';
import { fingerprintOf } from '../state/comparisonData.ts';
import { namesOf } from '../state/namesOf.ts';
import { saveFile } from '../parts/saveFile.ts';

export interface PictureProps {
  /** Draws the chart, or gives the canvas it is on; null where there is none. */
  readonly chart: () => HTMLCanvasElement | null | Promise<HTMLCanvasElement | null>;
  readonly title: string;
  /** What the picture says. */
  readonly text: string;
  readonly onSaved?: () => void;
}

/** Saves a chart as a picture, with title, what it says, names, seeds, fingerprints and link burned in. */
export function PictureButton({ chart, title, text, onSaved }: PictureProps) {
  async function save(): Promise<void> {
    const canvas = await chart();
    if (canvas === null) return;
    const present = state.peek();
    const said = words.peek();
    const prints = shownComparison.peek()?.strategies.map((one) => fingerprintOf(one)?.slice(0, 8) ?? '…') ?? [];
    const [address] = location.href.split('#');
    const picture = await chartPicture(canvas, {
      title,
      lines: [
        text,
        `${said.strategies}: ${namesOf(said, present).join(' · ')}. ${said.report.seeds(present.runs)}. ${said.fingerprint} ${prints.join(' · ')}`,
        said.notAForecast,
        `${address ?? ''}#s=${encodeState(present)}`,
      ],
    });
    if (picture !== null) saveFile(picture, 'samspill.png', 'image/png');
    onSaved?.();
  }
  return (
    <button type="button" class="picture" onClick={() => void save()}>
      {words.value.png}
    </button>
  );
}
