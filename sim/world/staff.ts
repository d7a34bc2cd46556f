export const SECTORS = ['care', 'health', 'education', 'culture', 'planning', 'climate'] as const;
export const POLITICAL = 0;
export const STRATEGIC = 1;
export const TACTICAL = 2;
export const OPERATIONAL = 3;
export const LEVELS = ['political', 'strategic', 'tactical', 'operational'] as const;

/** Professionals as columns of length P. */
export interface Staff {
  readonly count: number;
  readonly sector: Uint8Array;
  readonly openness: Float64Array;
  readonly skill: Float64Array;
  readonly motivation: Float64Array;
  readonly strain: Float64Array;
  /** Months left of a sick leave. */
  readonly sick: Uint8Array;
  readonly leader: Int32Array;
  readonly address: Int32Array;
  /** 0: the post is cut. */
  readonly employed: Uint8Array;
}

export interface Leaders {
  readonly count: number;
  readonly level: Uint8Array;
  readonly orientation: Float64Array;
  /** Orientation as acted on this month: a merger of cultures adds to it for a while. */
  readonly acting: Float64Array;
  readonly skill: Float64Array;
  readonly superior: Int32Array;
  readonly spanner: Uint8Array;
  readonly address: Int32Array;
  /** What the merger of cultures added to this leader's orientation; fades. */
  readonly mergerShift: Float64Array;
}
