/** Associations, self-organised arenas, social enterprises and firms on a platform: slots that open and close. */
export interface Groups {
  readonly count: number;
  readonly neighbourhood: Uint16Array;
  readonly kind: Uint8Array;
  readonly open: Uint8Array;
  /** 1 takes in anybody, 0 only contacts of members. */
  readonly welcoming: Uint8Array;
  readonly underStrength: Uint8Array;
  readonly address: Int32Array;
  readonly members: Int32Array;
  readonly volunteers: Int32Array;
  readonly enthusiastHours: Float64Array;
  /** What those who organise are asked to give on top this month, as a share of the hours they want to give. */
  readonly stretch: Float64Array;
  /** Hours that members gave in civic life this month. */
  readonly hours: Float64Array;
  readonly coordination: Float64Array;
  readonly administration: Float64Array;
  /** Yearly money per member, currency; falls in a recession. */
  readonly money: Float64Array;
}
