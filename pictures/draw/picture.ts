import type { NumberKind } from '../numbers/valueText.ts';

/** What is told along an axis, or by a colour. */
export interface PictureAxis {
  readonly label: string;
  /** Empty where there is none. */
  readonly unit: string;
  /** How its numbers are read; left out: as they are. */
  readonly read?: NumberKind;
}

interface Told {
  readonly title: string;
  /** What a person would see, in words: the text alternative. */
  readonly description: string;
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

/** How often values occur in several groups, a row of bars for each, all in the same classes and on the same scale. */
export interface HistogramRowsPicture extends Told {
  readonly kind: 'histogramRows';
  readonly axis: PictureAxis;
  /** One more than counts. */
  readonly edges: readonly number[];
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

/** Quantiles over time: the middle one as a line, pairs around it as bands; published figures as crosses. */
export interface BandPicture extends Told {
  readonly kind: 'band';
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  readonly at: readonly number[];
  readonly series: readonly {
    readonly label: string;
    /** Place in the palette. */
    readonly style: number;
    /** From the lowest to the highest share; an odd number of them. */
    readonly quantiles: readonly { readonly share: number; readonly values: readonly number[] }[];
  }[];
  readonly crosses?: {
    readonly label: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  };
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
  /** What the corners are called: OA, NPM, NPG. */
  readonly corners: readonly [string, string, string];
  readonly value: PictureAxis;
  readonly cells: readonly {
    /** Shares of OA, NPM and NPG at the three corners. */
    readonly corners: readonly (readonly [number, number, number])[];
    readonly mean: number;
  }[];
}

/** An axis on which, if it is said, equal factors are equal distances; numbers that are not above 0 have no place on it. */
interface ScatterAxis extends PictureAxis {
  readonly log?: true;
}

/** Points by two numbers, in groups that look different. */
export interface ScatterPicture extends Told {
  readonly kind: 'scatter';
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
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

/** What moving each of some factors to either end of its range does: two bars a row, from nothing to either side. */
export interface TornadoPicture extends Told {
  readonly kind: 'tornado';
  readonly axis: PictureAxis;
  /** What the bars of a row stand for: the lower end of the factor, and the upper. */
  readonly ends: readonly [string, string];
  readonly rows: readonly { readonly label: string; readonly lower: Interval; readonly upper: Interval }[];
}

/** What each of several brought to a sum: bars from nothing, since bands cannot be stacked, and the sum as the last of them. */
export interface SharesPicture extends Told {
  readonly kind: 'shares';
  readonly axis: PictureAxis;
  /** What the two open marks of a row stand for. */
  readonly ends: readonly [alone: string, onTop: string];
  /** In the order in which they stand. */
  readonly rows: readonly ShareRow[];
  readonly sum: ShareRow;
}

/** A share with its band, as it is read, and what the same does alone and on top of all others; NaN where that is not known. */
export interface ShareRow {
  readonly label: string;
  readonly share: Interval;
  readonly text: string;
  readonly alone: number;
  readonly onTop: number;
  readonly stress?: 'strong';
}

/** From one level to another, a bar for each cause on the way. */
export interface WaterfallPicture extends Told {
  readonly kind: 'waterfall';
  readonly start: WaterfallLevel;
  readonly end: WaterfallLevel;
  readonly causes: readonly (Interval & { readonly label: string; readonly text: string })[];
}

interface WaterfallLevel {
  readonly label: string;
  readonly value: number;
  /** The value as it is read. */
  readonly text: string;
}

/** Small histograms side by side, each over a range of its own, with lines through them and what an even spread would look like. */
export interface MarginalsPicture extends Told {
  readonly kind: 'marginals';
  /** What the lines of each stand for. */
  readonly series: readonly string[];
  readonly even: string;
  readonly cells: readonly {
    readonly label: string;
    readonly note: string;
    readonly from: number;
    readonly to: number;
    readonly shares: readonly number[];
    readonly lines: readonly number[];
  }[];
}

/** Rows against columns, a disc where they have to do with each other: how much by its area, which way by its colour and sign. */
export interface DiscPicture extends Told {
  readonly kind: 'discs';
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** Read before the others, or after them. */
    readonly stress: 'strong' | 'plain' | 'soft';
    readonly discs: readonly { readonly share: number; readonly sign: number; readonly ringed: boolean }[];
  }[];
}

/** How often things lie on one side, in between and on the other, a bar for each row. */
export interface SidesPicture extends Told {
  readonly kind: 'sides';
  /** What the three parts are called. */
  readonly sides: readonly [string, string, string];
  readonly rows: readonly {
    readonly label: string;
    /** Place in the palette. */
    readonly style: number;
    readonly counts: readonly [number, number, number];
    /** The counts as they are read. */
    readonly texts: readonly string[];
  }[];
}

/** A difference over worlds along a belief, and where it changes its sign. */
export interface TurningPicture extends Told {
  readonly kind: 'turning';
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  /** A world each. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly curve: readonly {
    readonly at: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** Place in the palette. */
  readonly style: number;
  readonly turns: { readonly at: number; readonly low: number; readonly high: number } | null;
  /** What is assumed along the belief; `stress`: what holds now. */
  readonly marks: readonly { readonly value: number; readonly label: string; readonly stress: boolean }[];
  /** What lies above no difference, and what under it. */
  readonly sides: readonly [string, string];
}

/** What moves what: boxes, arrows between them with their signs, and the loops that arrows close. */
export interface CausesPicture extends Told {
  readonly kind: 'causes';
  /** The middle of each box, in the units of a drawing 720 wide. */
  readonly boxes: readonly {
    readonly label: string;
    readonly x: number;
    readonly y: number;
    /** `core`: what all loops run through; `decided`: what is no answer to anything. */
    readonly look: 'core' | 'plain' | 'decided';
  }[];
  readonly arrows: readonly {
    /** Positions of boxes. */
    readonly from: number;
    readonly to: number;
    readonly sign: string;
    /** Places on its way round others. */
    readonly via: readonly (readonly [x: number, y: number])[];
    /** Positions of the loops it is part of. */
    readonly loops: readonly number[];
  }[];
  readonly loops: readonly {
    readonly label: string;
    /** A letter, and where it stands inside the loop. */
    readonly letter: string;
    readonly x: number;
    readonly y: number;
  }[];
}

/** Which of some things is the case at each of some moments: a lane for each, filled where it is. */
export interface LanesPicture extends Told {
  readonly kind: 'lanes';
  readonly lanes: readonly string[];
  readonly axis: PictureAxis;
  /** In time, each as long as to the next. `lane`: −1 where none is; `text` stands in it. */
  readonly moments: readonly { readonly label: string; readonly lane: number; readonly text: string }[];
}

/** For each thing a number, and under each other how far it is known in several senses. */
export interface BandsPicture extends Told {
  readonly kind: 'bands';
  readonly axis: PictureAxis;
  readonly rows: readonly { readonly label: string; readonly value: number; readonly bands: readonly PictureBand[] }[];
  readonly line: { readonly value: number; readonly label: string };
}

/** From one end to another, or dots where so few are known that no band may be drawn; with neither the note stands there. */
export interface PictureBand {
  readonly label: string;
  readonly look: 'solid' | 'hatched' | 'thin';
  readonly low: number;
  readonly high: number;
  readonly dots: readonly { readonly value: number; readonly isPale: boolean }[];
  readonly note: string;
}

/** Many things as dots along one axis, in a row for each group, with the middle one of each and where most of them lie. */
export interface StripPicture extends Told {
  readonly kind: 'strip';
  readonly axis: PictureAxis;
  readonly rows: readonly {
    readonly label: string;
    /** `text`: the value as it is read, where a dot is pointed at. */
    readonly dots: readonly { readonly value: number; readonly label: string; readonly text: string }[];
    /** Between which ends most of them lie, with the middle one in between; NaN where there are none. */
    readonly most: readonly [low: number, middle: number, high: number];
  }[];
  /** A value everything is read against, such as no difference. */
  readonly line: { readonly value: number; readonly label: string } | null;
  /** What the marks stand for. */
  readonly key: { readonly dot: string; readonly middle: string; readonly most: string };
}

/** A picture as plain data: what is to be seen, not how it is drawn. */
export type Picture =
  | IntervalPicture
  | BandsPicture
  | HistogramPicture
  | HistogramRowsPicture
  | BandPicture
  | HeatPicture
  | SimplexPicture
  | ScatterPicture
  | BoxPicture
  | TornadoPicture
  | SharesPicture
  | WaterfallPicture
  | MarginalsPicture
  | DiscPicture
  | SidesPicture
  | TurningPicture
  | CausesPicture
  | LanesPicture
  | StripPicture;
