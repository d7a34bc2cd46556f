import type { RefObject } from 'preact';
import { chartPicture } from '../charts/savePicture.ts';
import { encodeState } from '../state/encodeState.ts';
import { shownComparison, state, words } from '../state/pageState.ts';
import { fingerprintOf } from '../run/comparisonData.ts';
import { namesOf } from '../compare/namesOf.ts';
import { saveFile } from './saveFile.ts';

interface Props {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly title: string;
  /** What the picture says. */
  readonly text: string;
}

/** Saves a chart as a picture, with title, what it says, names, seeds, fingerprints and link burned in. */
export function PictureButton({ canvas, title, text }: Props) {
  async function save(): Promise<void> {
    if (canvas.current === null) return;
    const present = state.peek();
    const said = words.peek();
    const prints = shownComparison.peek()?.strategies.map((one) => fingerprintOf(one)?.slice(0, 8) ?? '…') ?? [];
    const [address] = location.href.split('#');
    const picture = await chartPicture(canvas.current, {
      title,
      lines: [
        text,
        `${said.strategies}: ${namesOf(said, present).join(' · ')}. ${said.report.seeds(present.runs)}. ${said.fingerprint} ${prints.join(' · ')}`,
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
