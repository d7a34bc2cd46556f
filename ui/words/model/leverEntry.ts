/** A lever in words: what it is, and where its level of today comes from. */
export interface LeverEntry {
  readonly help: string;
  readonly note: string;
}
