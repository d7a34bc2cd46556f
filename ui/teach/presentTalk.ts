import type { PresentCommand } from './presentKeys.ts';
import type { Presented } from './presentState.ts';

/** What the projector's window says to the laptop: that it is there, that it goes, or which key was pressed in it. */
export interface FromProjector {
  readonly says: 'hello' | 'alive' | 'bye' | PresentCommand;
}

/** What the laptop says: what is to be seen, or that the show is over. */
export interface FromLaptop {
  readonly shown: Presented | null;
}

/** A line between the two windows of one show. */
export interface PresentTalk<Said> {
  say(what: Said): void;
  close(): void;
}

interface Line<Heard> {
  /** Of the show, so that two lessons on one machine do not hear each other. */
  readonly id: string;
  readonly self: 'laptop' | 'projector';
  /** The other window, where this one opened it or was opened by it. */
  readonly other: Window | null;
  readonly hear: (what: Heard) => void;
}

interface Letter {
  readonly samspill: 'present';
  readonly id: string;
  readonly from: 'laptop' | 'projector';
  /** Of this page since it was loaded; its letters are counted from 1. */
  readonly sender: string;
  readonly count: number;
  readonly what: unknown;
}

/**
 * Opens a line. Every letter goes by BroadcastChannel and, where one window opened the other, by postMessage as well: which of them a
 * browser lets through, a file from disk least of all, is not known beforehand. What comes twice is heard once.
 */
export function presentTalk<Said, Heard>({ id, self, other, hear }: Line<Heard>): PresentTalk<Said> {
  const sender = String(Math.random()).slice(2);
  let peer = other;
  let count = 0;
  const heard = new Map<string, number>();
  const channel = openChannel(`samspill-present-${id}`);
  // A page on disk has no origin that could be named.
  const origin = location.protocol === 'file:' ? null : location.origin;

  function take(letter: unknown): boolean {
    if (!isLetter(letter) || letter.id !== id || letter.from === self) return false;
    if (letter.count <= (heard.get(letter.sender) ?? 0)) return true;
    heard.set(letter.sender, letter.count);
    hear(letter.what as Heard);
    return true;
  }
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source === window || (origin !== null && event.origin !== origin)) return;
    if (!take(event.data)) return;
    // After a reload the laptop knows the window again by what it says.
    if (event.source !== null && 'closed' in event.source) peer = event.source;
  };
  const onChannel = (event: MessageEvent<unknown>): void => {
    take(event.data);
  };
  addEventListener('message', onMessage);
  channel?.addEventListener('message', onChannel);
  return {
    say(what) {
      count += 1;
      const letter: Letter = { samspill: 'present', id, from: self, sender, count, what };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, its own
      channel?.postMessage(letter);
      if (peer !== null && !peer.closed) peer.postMessage(letter, origin ?? '*');
    },
    close() {
      removeEventListener('message', onMessage);
      channel?.close();
    },
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

function isLetter(value: unknown): value is Letter {
  if (typeof value !== 'object' || value === null) return false;
  const { samspill, id, sender, count } = value as Partial<Record<keyof Letter, unknown>>;
  return samspill === 'present' && typeof id === 'string' && typeof sender === 'string' && typeof count === 'number';
}
