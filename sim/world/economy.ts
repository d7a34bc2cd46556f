/** Where a supplier is. */
export const TOWN = 0;
export const REGION = 1;
export const ELSEWHERE = 2;

export interface Economy {
  readonly contractSize: Float64Array;
  /** 0 can be met in town, 1 in the region or beyond, 2 only elsewhere. */
  readonly contractKind: Uint8Array;
  readonly contractAnchor: Uint8Array;
  readonly contractHolder: Int32Array;
  readonly contractDue: Int32Array;
  /** 0 slot unused, 1 in force. */
  readonly contractInForce: Uint8Array;
  readonly supplierPlace: Uint8Array;
  readonly supplierCapacity: Float64Array;
  readonly supplierLoad: Float64Array;
  readonly supplierPrice: Float64Array;
  readonly supplierCooperative: Uint8Array;
  readonly supplierInUse: Uint8Array;
  /** Share of town suppliers that pay a living wage. */
  livingWageShare: number;
  /** Anchors' spend at the start, currency per month. */
  spendStart: number;
  /** Where invitations go without preference: town, region, elsewhere. */
  readonly reach: Float64Array;
  /** Capacity of the suppliers in use by place. */
  readonly capacityIn: Float64Array;
  procurementMonths: number;
  spendTown: number;
  spendRegion: number;
  spend: number;
  /** Local income per month, currency, in the town; and at month 0. */
  localIncome: number;
  localIncomeStart: number;
  /** Spend with suppliers of the region at month 0. */
  localSpendStart: number;
  multiplier: number;
  wages: number;
  jobs: number;
  wagesStart: number;
  lifeSatisfaction: number;
  livingWageJobs: number;
  transactionHours: number;
  /** Extra income per adult and year of the last `incomeLag` months, a ring. */
  readonly incomeRing: Float64Array;
  resourceLift: number;
}
