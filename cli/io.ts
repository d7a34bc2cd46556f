/** Where text or bytes go. */
export interface Sink {
  write(chunk: string | Uint8Array): void;
}

/** Everything of the outside world that a command may touch, handed in: a test needs no terminal and no mock. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Whether a person watches standard error: progress is shown to people only. */
  readonly isTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that file names start from. */
  readonly cwd: string;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
}
