import type { Command } from 'commander';

/** Of every command that tells how far it has come. */
export const QUIET = ['--quiet', 'do not tell how far it has come'] as const;

/** An option that may be given several times. */
export function addTo(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** What `run` and `compare` have in common: the run, and how it is shown. */
export function withRunOptions(command: Command): Command {
  return command
    .option('--place <place>', 'name or code of a place, or a CSV file with its neighbourhoods')
    .option('--country <country>', 'profile of parameters: norway, denmark or england')
    .option('--seed <text>', 'any text; the same seed gives the same numbers to the bit')
    .option('--months <count>', 'length of the run, 1 to 600')
    .option('--citizens <count>', 'simulated adults; adults: every adult of the place')
    .option('--one-in <count>', 'one simulated for so many adults, instead of --citizens')
    .option('--set <name=value...>', 'levers, parameters, shares of the mix: --set clarity=0.8 fund=0.5')
    .option('--off <mechanisms>', 'mechanisms to switch off, separated by commas', addTo)
    .option('--every <months>', 'show every nth month; the first and the last are always there')
    .option('--metric <names>', 'metrics and own outcomes to show, separated by commas, or all', addTo)
    .option('--format <format>', 'table, csv or json (default: by the name of --out, else table)')
    .option('--out <file>', 'write to a file, whole or not at all')
    .option('--ledger', 'also what each mechanism did to trust, fatigue, participation, need, strain and income')
    .option('--frames', 'also what every citizen did each month: seven bytes per citizen and month')
    .option('--expect <fingerprint>', 'exit with 4 unless the fingerprint is this')
    .option(...QUIET);
}
