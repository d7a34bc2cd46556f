import type { ExitCode, STOP_SIGNALS } from './exitCodes.ts';

/** What the thread of a command is started with. */
export interface CommandOrder {
  readonly argv: readonly string[];
  readonly isTTY: boolean;
  /** Signs in a line of the terminal, 0 where it is none; shared, as windows change. */
  readonly columns: Int32Array<SharedArrayBuffer>;
}

/** What the thread of a command tells. */
export type CommandMessage =
  | { readonly out: string | Uint8Array }
  | { readonly err: string | Uint8Array }
  /** A file that must not stay behind should the command be ended here. */
  | { readonly hold: string }
  | { readonly free: string }
  | { readonly goOn: string | null }
  /** The signal was heard: the command comes to an end by itself. */
  | { readonly heard: true }
  /** The last one. */
  | { readonly code: ExitCode };

/** What it is told. */
export interface StopMessage {
  readonly stop: keyof typeof STOP_SIGNALS;
}
