import type { ParameterName } from '#sim';

/** A parameter in words: what it is called, and where its value comes from. */
export interface ParameterEntry {
  readonly label: string;
  readonly note: string;
}

/** Words of some parameters, as the files of a language hold them; a name that is no parameter does not compile. */
export type SomeParameterEntries = Readonly<Partial<Record<ParameterName, ParameterEntry>>>;
