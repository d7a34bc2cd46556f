import type { Issue } from '#sim';

/** Options as written: text, lists of text, or yes. */
export interface Options {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly check?: boolean;
  readonly full?: boolean;
  readonly repeats?: string;
  readonly curves?: boolean;
  readonly phases?: boolean;
  readonly common?: boolean;
  readonly place?: string;
  readonly country?: string;
  readonly seed?: string;
  readonly months?: string;
  readonly citizens?: string;
  readonly oneIn?: string;
  readonly set?: readonly string[];
  readonly off?: readonly string[];
  readonly every?: string;
  readonly metric?: readonly string[];
  readonly format?: string;
  readonly out?: string;
  readonly ledger?: boolean;
  readonly frames?: boolean;
  readonly lives?: boolean;
  readonly expect?: string;
  readonly replicates?: string;
  readonly against?: string;
  readonly at?: string;
  readonly posterior?: boolean;
  readonly beliefs?: string;
  readonly worlds?: string;
  readonly workers?: string;
  readonly words?: boolean;
  readonly language?: string;
  readonly shards?: string;
  readonly shard?: string;
  readonly shardMinutes?: string;
  readonly takeOver?: boolean;
  readonly time?: string;
  readonly cpus?: string;
  readonly memory?: string;
  readonly account?: string;
  readonly partition?: string;
  readonly submit?: boolean;
  readonly limit?: string;
  readonly fresh?: boolean;
  readonly partial?: boolean;
  readonly csv?: boolean;
  readonly mixed?: boolean;
  readonly missing?: boolean;
  readonly experiment?: boolean;
  readonly lesson?: boolean;
  readonly robust?: boolean;
  readonly thresholds?: string;
  readonly matters?: string;
  readonly search?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly id?: string;
  readonly over?: string;
  readonly span?: string;
  readonly total?: boolean;
  readonly fifth?: string;
  readonly exact?: boolean;
  readonly halfWidth?: string;
  readonly interactions?: boolean;
  readonly mechanisms?: readonly string[];
  readonly method?: string;
  readonly outcome?: readonly string[];
  readonly month?: string;
  readonly area?: string;
  readonly factors?: readonly string[];
  readonly target?: string;
  readonly by?: string;
  readonly option?: readonly string[];
  /** A file for `compare`; `report` sets it to yes. */
  readonly report?: string | boolean;
  readonly pattern?: readonly string[];
  readonly seeds?: string;
  readonly docs?: boolean;
  readonly keep?: string;
  readonly robustness?: boolean;
  readonly sensitivity?: boolean;
  readonly browser?: boolean;
}

/** What a command is asked to do. */
export interface Request {
  /** Names given before any unknown option. */
  readonly operands: readonly string[];
  readonly options: Options;
  /** The command line as it was typed, without the program's name. */
  readonly typed: readonly string[];
  /** What is wrong with the arguments as such; a command tells it together with what else is wrong. */
  readonly stray: readonly Issue[];
}
