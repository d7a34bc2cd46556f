/** Phases of a project. A slot with `NO_PROJECT` is free. */
export const NO_PROJECT = 0;
export const INITIATION = 1;
export const DESIGN = 2;
export const IMPLEMENTATION = 3;
export const DECISION = 4;
export const EVALUATION = 5;

/** Initiators of a project, as stored. */
export const BY_POLITICIAN = 0;
export const BY_MANAGER = 1;
export const BY_PROFESSIONAL = 2;
export const BY_CITIZEN = 3;
export const BY_GROUP = 4;
export const INITIATORS = ['politician', 'manager', 'professional', 'citizen', 'group'] as const;

/** How a project ended. */
export const RUNS = 0;
export const ADOPTED = 1;
export const SHELVED = 2;
export const FAILED = 3;

/** Projects on steps 3 to 5: slots that are taken and freed. */
export interface Projects {
  readonly slots: number;
  readonly phase: Uint8Array;
  readonly neighbourhood: Uint16Array;
  readonly sectors: Uint8Array;
  readonly step: Uint8Array;
  readonly initiator: Uint8Array;
  readonly lead: Float64Array;
  readonly outcomeOpen: Float64Array;
  readonly scale: Float64Array;
  readonly progress: Float64Array;
  readonly age: Uint8Array;
  readonly waiting: Uint8Array;
  readonly influence: Float64Array;
  /** This month: citizens taking part, their hours, sum of commitment and of resources. */
  readonly participants: Int32Array;
  readonly citizenHours: Float64Array;
  readonly commitment: Float64Array;
  /** Sum and count of the resources of all who ever took part. */
  readonly resources: Float64Array;
  readonly everTookPart: Int32Array;
  /** Address of the project's luck. */
  readonly address: Int32Array;
  /** How it ended this month; its quality. */
  readonly ended: Uint8Array;
  readonly quality: Float64Array;
  /** How the project in evaluation ended, as in `ended`. */
  readonly result: Uint8Array;
}
