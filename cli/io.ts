/** Where text or bytes go. */
export interface Sink {
  write(chunk: string | Uint8Array): void;
}

/** Everything of the outside world that a command may touch, handed in: a test needs no terminal and no mock. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Whether a person watches standard error: there progress is one line that changes. */
  readonly isTTY: boolean;
  /** Signs that fit into a line of the terminal now; left out where nobody knows. */
  readonly columns?: () => number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that file names start from. */
  readonly cwd: string;
  /** Aborts on Ctrl-C, SIGTERM and SIGHUP; its reason is the name of the signal. */
  readonly signal: AbortSignal;
  /** Hears how to go on, for when the command is ended in the middle of work that hears no signal; null: there is nothing to go on with. */
  readonly onGoOn?: (command: string | null) => void;
  /** Bytes that this process may still take; by default what the system says. */
  readonly memory?: () => number;
  /** Whether progress is not to be told. */
  readonly quiet?: boolean;
}
