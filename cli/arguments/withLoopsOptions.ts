import type { Command } from 'commander';
import { QUIET } from './withRunOptions.ts';

/** What `loops` is asked: of which strategy, how often it is looked at and in how many runs. */
export function withLoopsOptions(command: Command): Command {
  return command
    .option('--place <place>', 'name or code of a place, or a CSV file with its neighbourhoods')
    .option('--country <country>', 'profile of parameters: norway, denmark or england')
    .option('--seed <text>', 'any text; the same seed gives the same numbers to the bit')
    .option('--months <count>', 'length of the run, 12 to 600')
    .option('--citizens <count>', 'simulated adults')
    .option('--set <name=value...>', 'laid over the strategy: --set promise=0.9')
    .option('--every <months>', 'from one month that is looked at to the next (default: 12)')
    .option('--replicates <count>', 'runs, each with a chance of its own (default: 10)')
    .option('--workers <count>', 'runs at the same time; 0 for the main thread (default: one per processor)')
    .option('--words', 'only the sentences')
    .option('--language <language>', 'of sentences, table and page: en, nb or da (default: en)')
    .option('--format <format>', 'table, csv, json or html (default: by the name of --out, else table)')
    .option('--out <file>', 'write to a file, whole or not at all')
    .option('--expect <fingerprint>', 'exit with 4 unless the fingerprint is this')
    .option(...QUIET);
}
