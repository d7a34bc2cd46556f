/** What is told along an axis, or by a colour. */
export interface PictureAxis {
  readonly label: string;
  /** Empty where there is none. */
  readonly unit: string;
}

interface Told {
  readonly title: string;
  /** What a person would see, in words: the text alternative. */
  readonly description: string;
  /** Name of the table behind it. */
  readonly table: string;
  /** The outcome it is about, where its table is about several. */
  readonly outcome?: string;
}

/** A number with the interval around it; NaN for ends that nobody knows. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Dots with intervals, a row for each thing that is compared. */
export interface IntervalPicture extends Told {
  readonly kind: 'intervals';
  readonly axis: PictureAxis;
  /** What each dot of a row stands for. */
  readonly series: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly Interval[] }[];
  /** A value everything is read against, such as that of a factor that does nothing. */
  readonly line: { readonly value: number; readonly label: string } | null;
}

/** How often values occur, with quantiles marked. */
export interface HistogramPicture extends Told {
  readonly kind: 'histogram';
  readonly axis: PictureAxis;
  /** What is counted: `runs`. */
  readonly counted: string;
  /** One more than counts. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  readonly marks: readonly { readonly value: number; readonly label: string }[];
}

/** Quantiles over the months: the middle one as a line, pairs around it as bands. */
export interface BandPicture extends Told {
  readonly kind: 'band';
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  readonly at: readonly number[];
  /** From the lowest to the highest share; an odd number of them. */
  readonly quantiles: readonly { readonly share: number; readonly values: readonly number[] }[];
}

/** Cells along one axis of a map: levels by their names, or bins by their edges. */
export type CellAxis = PictureAxis &
  (
    | { readonly kind: 'levels'; readonly levels: readonly string[] }
    | { readonly kind: 'bins'; readonly edges: readonly number[] }
  );

/** Values of two factors by colour; cells row by row from the lowest y, NaN where nothing was run. */
export interface HeatPicture extends Told {
  readonly kind: 'heat';
  readonly x: CellAxis;
  readonly y: CellAxis;
  readonly value: PictureAxis;
  readonly cells: readonly number[];
}

/** Values over the mixes of the three logics by colour. */
export interface SimplexPicture extends Told {
  readonly kind: 'simplex';
  readonly value: PictureAxis;
  readonly cells: readonly {
    /** Shares of OA, NPM and NPG at the three corners. */
    readonly corners: readonly (readonly [number, number, number])[];
    readonly mean: number;
  }[];
}

/** Points by two numbers, in groups that look different. */
export interface ScatterPicture extends Told {
  readonly kind: 'scatter';
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  /** From the one drawn first, which stands in the background. */
  readonly groups: readonly {
    readonly label: string;
    readonly points: readonly { readonly x: number; readonly y: number; readonly label?: string }[];
    /** Joined by a line in their order. */
    readonly joined?: true;
  }[];
}

/** What a box asks of each factor, drawn within the factor's whole range. */
export interface BoxPicture extends Told {
  readonly kind: 'boxes';
  readonly restrictions: readonly {
    readonly label: string;
    readonly unit: string;
    /** The factor's range. */
    readonly from: number;
    readonly to: number;
    readonly low: number;
    readonly high: number;
    /** For a factor of levels: which are let through, instead of ends. */
    readonly levels: readonly string[] | null;
    readonly note: string;
  }[];
}

/** A picture as plain data: what is to be seen, not how it is drawn. */
export type Picture =
  IntervalPicture | HistogramPicture | BandPicture | HeatPicture | SimplexPicture | ScatterPicture | BoxPicture;
