/** Columns over the K neighbourhoods. */
export interface Neighbourhoods {
  readonly count: number;
  /** First citizen of each neighbourhood; K + 1 entries. */
  readonly first: Int32Array;
  readonly deprivation: Float64Array;
  /** Fifth of the place's own adults by deprivation, 0 least deprived; −1 where fifths are not read. */
  readonly fifth: Int8Array;
  readonly wicked: Float64Array;
  readonly needScale: Float64Array;
  /** Hours of routine need a resident and month has at month 0’s demand while open wicked need is `wickedThen`. */
  readonly needBase: Float64Array;
  readonly wickedThen: Float64Array;
  readonly routineNeed: Float64Array;
  readonly served: Float64Array;
  readonly coverage: Float64Array;
  readonly coverageExpected: Float64Array;
  /** Adopted solutions at full quality per 1,000 residents. */
  readonly solutions: Float64Array;
  /** Hours a month that standing arenas ask for, and that people wanted to give and gave. */
  readonly arenaHours: Float64Array;
  readonly arenaWanted: Float64Array;
  readonly arenaGiven: Float64Array;
  /** 1 + stretch or share used of the wanted arena hours this month. */
  readonly arenaWeight: Float64Array;
  readonly arenaStretch: Float64Array;
  readonly arenaIdle: Float64Array;
  readonly projectAsked: Float64Array;
  readonly resourcesMean: Float64Array;
  /** Citizens active last month and mean trust. */
  readonly active: Float64Array;
  readonly trustMean: Float64Array;
  /** Where each neighbourhood's sections of the list of those engaged begin, `[SECTIONS · neighbourhood + section]`; 4 K + 1 entries. */
  readonly sections: Int32Array;
  /** First group of each neighbourhood; K + 1 entries. */
  readonly firstGroup: Int32Array;
}
