/** What a cell may hold: `whole` a whole number up to 2^53, `number` any double, `flag` yes or no. */
export type ColumnType = 'text' | 'whole' | 'number' | 'flag';

/** A column as the experiment declares it; title and unit are for the manifest and the code book. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly title?: string;
  readonly unit?: string;
}
