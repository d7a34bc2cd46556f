import { signal } from '@preact/signals';

/** Where a lesson is shown to the room: nowhere, in a window that is being opened or is open, or over this window. */
export type Presentation = 'off' | 'opening' | 'window' | 'here';

export const presentation = signal<Presentation>('off');
/** Which part of which step the room sees; of another step than this one it sees the first. */
export const presentedPart = signal<{ readonly step: number; readonly part: number }>({ step: 0, part: 0 });
/** Whether the room sees nothing for a while, so that it looks at whoever speaks. */
export const isBlank = signal(false);
/** When the lesson was first shown, and the step that is open, in milliseconds of the clock. */
export const presentedSince = signal<{ readonly lesson: number; readonly step: number } | null>(null);
/** When each `run` step was revealed to the room, by its position. */
export const revealedAt = signal<Readonly<Record<number, number>>>({});
/** Why the last key did nothing; null where it did something. */
export const heldBack = signal<'lock' | 'run' | 'end' | null>(null);
/** Whether the projector's window answers. */
export const isAnswered = signal(false);
/** Why the lesson is shown over this window, where nobody asked for that. */
export const fellBack = signal<'blocked' | 'silent' | null>(null);
