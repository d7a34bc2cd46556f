import './projector.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PRESENT_LANGUAGES } from '../words/presentLanguages.ts';
import type { PresentAddress } from './presentAddress.ts';
import { presentKeys } from './presentKeys.ts';
import type { Presented } from './presentState.ts';
import { presentTalk, type FromLaptop, type FromProjector, type PresentTalk } from './presentTalk.ts';
import { Projector } from './Projector.tsx';

/** Milliseconds between two signs of life. */
const ALIVE = 2000;
/** After so many a key that nothing answered is told of. */
const PATIENCE = 1500;

/** The window on the projector: it shows what the laptop says, hands its keys on, and keeps what it has when the laptop is gone. */
export function ProjectorPage({ id, language }: PresentAddress) {
  const [shown, setShown] = useState<Presented | null>(null);
  const [isUnanswered, setUnanswered] = useState(false);
  const talk = useRef<PresentTalk<FromProjector> | null>(null);
  useEffect(() => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    const line = presentTalk<FromProjector, FromLaptop>({
      id,
      self: 'projector',
      other: window.opener as Window | null,
      hear: (said) => {
        clearTimeout(patience);
        setUnanswered(false);
        setShown(said.shown);
        if (said.shown === null) window.close();
      },
    });
    talk.current = line;
    const onKey = (event: KeyboardEvent): void => {
      const command = presentKeys(event, 'room');
      if (command === null) return;
      event.preventDefault();
      line.say({ says: command });
      clearTimeout(patience);
      patience = setTimeout(() => {
        setUnanswered(true);
      }, PATIENCE);
    };
    const onHide = (): void => {
      line.say({ says: 'bye' });
    };
    addEventListener('keydown', onKey);
    addEventListener('pagehide', onHide);
    line.say({ says: 'hello' });
    const alive = setInterval(() => {
      line.say({ says: 'alive' });
    }, ALIVE);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pagehide', onHide);
      clearInterval(alive);
      clearTimeout(patience);
      line.close();
    };
  }, [id]);
  const words = PRESENT_LANGUAGES[shown?.language ?? language];
  useEffect(() => {
    document.documentElement.lang = shown?.language ?? language;
    document.title = shown?.title ?? 'Samspill';
  }, [shown?.language, shown?.title, language]);
  if (shown === null)
    return (
      <div class="projector" lang={language}>
        <main class="projector-thing text">
          <p class="projector-text larger">{words.projector.waiting}</p>
        </main>
      </div>
    );
  return <Projector shown={shown} words={words} note={isUnanswered ? words.projector.noAnswer : ''} />;
}
