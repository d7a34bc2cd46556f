import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PresentWords } from '../words/presentEn.ts';
import { presentKeys } from './presentKeys.ts';
import type { PresentShow } from './presentShow.ts';
import type { Presented } from './presentState.ts';
import { Projector } from './Projector.tsx';

interface Props {
  readonly show: PresentShow;
  readonly shown: Presented;
  readonly words: PresentWords;
}

/** The projector's picture over this window, in full screen where the browser allows it: for where there is no second window. */
export function ProjectorHere({ show, shown, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // A dialog itself may not fill the screen; what is in it may. Where it may not either, it fills the window.
    screen.current?.requestFullscreen().catch(() => undefined);
    return () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, []);
  useEffect(() => {
    let wasFull = false;
    const onScreen = (): void => {
      if (document.fullscreenElement !== null) wasFull = true;
      else if (wasFull) show.leaveHere();
    };
    const onKey = (event: KeyboardEvent): void => {
      const command = presentKeys(event, 'room');
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      show.act(command);
    };
    document.addEventListener('fullscreenchange', onScreen);
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('fullscreenchange', onScreen);
      removeEventListener('keydown', onKey, { capture: true });
    };
  }, [show]);
  return (
    <dialog ref={dialog} class="present-here" aria-label={words.desk.title} onClose={show.leaveHere}>
      <div ref={screen} class="present-screen">
        <Projector shown={shown} words={words} note="" />
      </div>
    </dialog>
  );
}
