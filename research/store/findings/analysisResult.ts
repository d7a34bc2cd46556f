import type { AnalysisName } from '#analysis';
import type { Picture } from '#pictures';
import type { WorldMethod } from './worldMethods.ts';

export type ResultCell = string | number | null;

/** A column of a table, with what its numbers are. */
export interface ResultColumn {
  /** Short and stable: the header of a CSV file. */
  readonly name: string;
  /** For people. */
  readonly label: string;
  /** Left out where there is none, or where it differs from row to row. */
  readonly unit?: string;
  /** `chance`: a probability, shown as `<0.001` where it is smaller. */
  readonly format: 'text' | 'count' | 'number' | 'chance';
  /** Of a number; left out where every row has its own, see `rowDecimals`. */
  readonly decimals?: number;
}

/** Rows with full precision, and with how many decimals they deserve. */
export interface ResultTable {
  /**
   * Left out where all read it. `files`: too long for people, who are shown another table of the same, so texts and pages leave it out.
   * `people`: a part of a table of files, which CSV has as a whole.
   */
  readonly readBy?: 'files' | 'people';
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly ResultCell[])[];
  /** Decimals of the numbers of each row whose column has none: outcomes are of different size. Under 0 tens, hundreds and so on. */
  readonly rowDecimals?: readonly number[];
}

/** A picture with what stands behind it. */
export type ResultPicture = Picture & {
  /** Name of the table. */
  readonly table: string;
  /** The outcome it is about, where its table is about several. */
  readonly outcome?: string;
};

/** What an analysis found, as plain data. */
export interface AnalysisResult {
  readonly method: AnalysisName | WorldMethod;
  readonly title: string;
  /** The question it answers. */
  readonly answers: string;
  /** The answer in sentences, the one that says most first; left out where a method tells none. */
  readonly story?: readonly string[];
  /** Everything that decides the numbers: outcomes, month, area, factors, options. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Sample sizes, what was left out or averaged, and what to be careful with. */
  readonly notes: readonly string[];
  /** The first is the main one. */
  readonly tables: readonly ResultTable[];
  readonly pictures: readonly ResultPicture[];
}

/** What a method has found, before it is given its title and the notes that all share. */
export type Findings = Pick<AnalysisResult, 'story' | 'notes' | 'tables' | 'pictures'>;
