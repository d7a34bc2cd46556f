import type { Command } from 'commander';
import { addTo, QUIET } from './withRunOptions.ts';

/** What `explain` is asked: of which figures, when, what is divided and how sure it must be. */
export function withExplainOptions(command: Command): Command {
  return command
    .option('--against <scenario>', 'the strategy it is set against; left out: what moved this one (--from, --to)')
    .option('--place <place>', 'name or code of a place, or a CSV file with its neighbourhoods')
    .option('--country <country>', 'profile of parameters: norway, denmark or england')
    .option('--seed <text>', 'any text; the same seed gives the same numbers to the bit')
    .option('--months <count>', 'length of the run, 1 to 600')
    .option('--citizens <count>', 'simulated adults; adults: every adult of the place')
    .option('--one-in <count>', 'one simulated for so many adults, instead of --citizens')
    .option('--set <name=value...>', 'laid over both strategies: --set austerity=0.02')
    .option(
      '--metric <names>',
      'figures to explain, separated by commas; the first tells when it is precise enough',
      addTo,
    )
    .option('--at <month>', 'the month to read (default: the last)')
    .option('--span <months>', 'the mean over months such as 97-120')
    .option('--total', 'what happened since month 0 added up: for rare happenings such as burnouts')
    .option('--fifth <number>', 'of the adults in one deprivation fifth, 1 least deprived to 5')
    .option('--over <what>', 'what is divided: levers (default), mechanisms, ledger or choices-by-ledger')
    .option(
      '--mechanisms <names>',
      'over mechanisms: which, separated by commas (default: ten that matter most)',
      addTo,
    )
    .option('--by <what>', 'group: compare groups of choices first; so done above 12 choices')
    .option('--exact', 'every combination of choices, at most 12 choices (default: at most 6)')
    .option('--interactions', 'also which choices are worth more or less together')
    .option('--replicates <count>', 'at most so many (default: 10, with --half-width 100)')
    .option(
      '--half-width <share>',
      'go on until each share is known to within this part of all that moves, such as 0.1',
    )
    .option('--from <month>', 'of one strategy: the month its account begins (default: 0)')
    .option('--to <month>', 'of one strategy: the month its account ends (default: the last)')
    .option('--area <code>', 'of one strategy: in one neighbourhood')
    .option('--workers <count>', 'runs at the same time; 0 for the main thread (default: one per processor)')
    .option('--limit <time>', 'stop after so long, such as 90s or 30m, and tell what is known')
    .option('--words', 'only the sentences')
    .option('--language <language>', 'of sentences, table and page: en, nb or da (default: en)')
    .option('--format <format>', 'table, csv, json or html (default: by the name of --out, else table)')
    .option('--out <file>', 'write to a file, whole or not at all')
    .option('--expect <fingerprint>', 'exit with 4 unless the fingerprint is this')
    .option(...QUIET);
}
