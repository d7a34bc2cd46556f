import type { Arm } from './runReplicates.ts';

/** One of the strategies compared: a complete scenario under a name of its own. */
export interface Strategy extends Arm {
  /** As the user wrote it, made unique. */
  readonly name: string;
  readonly title: string;
}
