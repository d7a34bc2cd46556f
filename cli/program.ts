import { Command, CommanderError } from 'commander';
import type { Options, Request } from './arguments/request.ts';
import { EXIT, stoppedBy, type ExitCode } from './exitCodes.ts';
import type { KnownCommands } from './faultIssues.ts';
import type { Io, Sink } from './io.ts';
import { shownSafely } from './output/onOneLine.ts';
import { packageVersion } from './packageVersion.ts';
import { withExplainOptions } from './arguments/withExplainOptions.ts';
import { withLoopsOptions } from './arguments/withLoopsOptions.ts';
import { addTo, QUIET, withRunOptions } from './arguments/withRunOptions.ts';

type SweepAction = keyof typeof import('./commands/sweep.ts');
type RobustAction = 'robust' | 'robustDesign' | 'robustStatus' | 'robustMerge' | 'robustRead';
type SearchAction = keyof typeof import('./commands/search.ts');
type LessonAction = keyof typeof import('./commands/lesson.ts');

interface CommandOptions {
  readonly parent?: Command;
  readonly isDefault?: boolean;
}

type Action = (request: Request, io: Io) => ExitCode | Promise<ExitCode>;

/**
 * Runs one command line, without the program's name. Answers with the exit code (`EXIT`) and never rejects: bad input is
 * told on standard error, all of it at once.
 */
export async function main(argv: readonly string[], outer: Io): Promise<ExitCode> {
  const io: Io = { ...outer, stdout: safeSink(outer.stdout), stderr: safeSink(outer.stderr) };
  let code: ExitCode = EXIT.done;
  const program = createProgram(argv, io, (answer) => {
    code = answer;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help'))
      return error.exitCode === 0 ? EXIT.done : EXIT.badInput;
    if (io.signal.aborted) return stoppedBy(io.signal);
    const [{ faultIssues }, { refuse }] = await Promise.all([import('./faultIssues.ts'), import('./refuse.ts')]);
    const left = error instanceof CommanderError ? EXIT.badInput : EXIT.runFailed;
    if (io.env['SAMSPILL_DEBUG'] !== undefined && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return refuse(faultIssues(error, knownCommands(program, argv)), io, { json: asksForJson(argv), code: left });
  }
}

/** The commands that may stand where one was typed that is not there: those of a command that has several, else all. */
function knownCommands(program: Command, argv: readonly string[]): KnownCommands {
  const first = argv.find((word) => !word.startsWith('-'));
  const several = program.commands.find((command) => command.name() === first && command.commands.length > 0);
  const names = (several ?? program).commands.map((command) => command.name());
  return { of: several === undefined ? 'samspill' : `samspill ${several.name()}`, names };
}

/** Texts may hold what somebody else has written, and a terminal obeys what it is sent: what is text is made safe here, bytes are data. */
function safeSink(sink: Sink): Sink {
  return { write: (chunk) => sink.write(typeof chunk === 'string' ? shownSafely(chunk) : chunk) };
}

/** Whether problems are wanted as JSON, also where the rest of the line cannot be read. */
function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).includes('--json');
}

/** The commands. What one needs is loaded when it is called: `--help` does not wait for the model. */
function createProgram(argv: readonly string[], io: Io, answer: (code: ExitCode) => void): Command {
  const program = new Command('samspill')
    .description('Simulate co-creation in a municipality: run strategies, compare them, look up what the model knows.')
    .version(packageVersion(), '--version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // What is wrong with the arguments comes back as an error, and is told as everything else is.
      outputError: () => undefined,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', HELP_AFTER);

  function add(
    usage: string,
    description: string,
    load: () => Promise<Action>,
    { parent = program, isDefault = false }: CommandOptions = {},
  ): Command {
    const command = parent
      .command(usage, { isDefault })
      .description(description)
      .option('--json', 'JSON, for machines')
      // Commander stops at the first stray or missing argument; here all problems are told at once (arguments/readRequest.ts).
      .allowUnknownOption()
      .allowExcessArguments();
    Object.assign(command, { missingArgument: () => undefined });
    return command.action(async () => answer(await start(command, { argv, load }, io)));
  }

  add('list [kind] [filter]', `List ${KINDS}.`, async () => (await import('./commands/list.ts')).list);
  add('show <name>', 'Show a preset with its sources and claims, or whatever else bears the name.', async () => {
    return (await import('./commands/show.ts')).show;
  });
  add('schema', 'Print the JSON Schema of scenario files.', async () => (await import('./commands/schema.ts')).schema)
    .option('--experiment', 'that of experiment files')
    .option('--robust', 'that of files for samspill robust')
    .option('--lesson', 'that of lesson files')
    .option('--search', 'that of search files');
  add(
    'open',
    'Serve the page on this machine, and open it in a browser where there is one.',
    async () => (await import('./commands/open.ts')).open,
  ).option('--no-browser', 'only print the address');
  add(
    'docs',
    'Write the generated documentation, in a checkout.',
    async () => (await import('./commands/docs.ts')).docs,
  ).option('--check', 'only say whether it is up to date');
  withRunOptions(
    add('run <scenario>', 'Run a preset or a scenario file.', async () => (await import('./commands/run.ts')).run),
  )
    .option('--lives', 'also the lives of four people, and the smallest change tried that would have changed each')
    .option('--workers <count>', 'of lives: runs at the same time; 0 for the main thread (default: one per processor)')
    .option('--language <language>', 'of lives: en, nb or da (default: en)');
  withRunOptions(
    add(
      'compare <scenario...>',
      'Compare presets or scenario files, in pairs of runs under the same chance.',
      async () => {
        return (await import('./commands/compare.ts')).compare;
      },
    ),
  )
    .option('--replicates <count>', 'runs of each strategy, each with a chance of its own (default: 10)')
    .option('--against <scenario>', 'the baseline (default: the first)')
    .option('--at <months>', 'months to compare at, such as 12,60,120 (default: the last)')
    .option('--workers <count>', 'runs at the same time; 0 for the main thread (default: one per processor)')
    .option('--words', 'say in plain sentences what differs and how sure that is')
    .option('--language <language>', 'of the sentences and the page of HTML: en, nb or da (default: en)')
    .option('--report <file>', 'also a page of HTML with pictures, that needs nothing else')
    .option('--posterior', 'also how sure: luck, what was fitted, and what nobody has measured, as three bands')
    .option(
      '--beliefs <file>',
      'which beliefs move in the third band, and how far (default: all that nobody has measured)',
    )
    .option('--worlds <count>', 'worlds of the third band (default: 60)');
  withExplainOptions(
    add(
      'explain <scenario>',
      'Say what brought the difference between two strategies, or what moved one of them.',
      async () => (await import('./commands/explain.ts')).explain,
    ),
  );
  withLoopsOptions(
    add(
      'loops <scenario>',
      'Say which feedback loop weighs most in who takes part, over time.',
      async () => (await import('./commands/loops.ts')).loops,
    ),
  );
  const lessons = program.command('lesson').description('Check, measure and copy lessons.');
  const addLesson = (usage: string, description: string, name: LessonAction): Command =>
    add(usage, description, async () => (await import('./commands/lesson.ts'))[name], { parent: lessons }).option(
      '--language <language>',
      'en, nb or da (default: of a file its own, else en)',
    );
  const placed = (command: Command): Command =>
    command.option('--place <place>', 'name or code of a place, or a CSV file with its neighbourhoods');
  addLesson('list', 'List the built-in lessons.', 'lessonList');
  placed(
    addLesson(
      'check <file>',
      'Say what is wrong with a lesson file, and what would disappoint a class.',
      'lessonCheck',
    ),
  );
  placed(addLesson('run <lesson>', 'Measure the claims of a built-in lesson or a lesson file.', 'lessonRun'))
    .option('--workers <count>', 'runs at the same time; 0 for the main thread (default: one per processor)')
    .option(...QUIET);
  addLesson('new', 'Write a copy of a lesson as a file of your own.', 'lessonNew')
    .option('--from <lesson>', 'a built-in lesson, or a lesson file')
    .option('--id <name>', 'what to call it (default: my- and the id it is copied from)')
    .option('--out <file>', 'where to, as YAML or JSON by its name; never over a file (default: ID.lesson.yaml)');
  const searches = program.command('search').description('Look for the courses that nothing beats, under limits.');
  const addSearch = (usage: string, description: string, name: SearchAction, isDefault = false): Command =>
    add(usage, description, async () => (await import('./commands/search.ts'))[name], { parent: searches, isDefault });
  addSearch(
    'all <file>',
    'Search, read what was found again, and tell it: samspill search FILE --out DIR.',
    'search',
    true,
  )
    .option('--out <folder>', 'folder of the results; one that has begun is gone on with')
    .option('--workers <count>', 'runs at the same time (default: one per processor)')
    .option('--limit <time>', 'stop after so long, such as 90s, 30m or 8h, to be gone on with')
    .option('--language <language>', 'of the words: en, nb or da (default: en)')
    .option(...QUIET);
  addSearch('status <folder>', 'Say how far a search has come.', 'searchStatus');
  addSearch('front <folder>', 'Tell what a search has found.', 'searchFront')
    .option('--format <format>', 'table, json, csv or html (default: by the name of --out, else table)')
    .option('--language <language>', 'of the words: en, nb or da (default: en)')
    .option('--out <file>', 'write to a file, whole or not at all');
  const sweeps = program.command('sweep').description('Run an experiment: many points, many seeds, resumable.');
  const addSweep = (usage: string, description: string, name: SweepAction, options: CommandOptions = {}): Command =>
    add(usage, description, async () => (await import('./commands/sweep.ts'))[name], { ...options, parent: sweeps });
  const running = (command: Command): Command =>
    command
      .option('--workers <count>', 'runs at the same time (default: one per processor)')
      .option('--limit <time>', 'stop after so long, such as 90s, 30m or 8h, to be gone on with')
      .option(...QUIET);
  const merging = (command: Command): Command =>
    command
      .option('--partial', 'write what is there although runs are missing')
      .option('--csv', 'also runs.csv and outcomes.csv');
  const planning = (command: Command): Command =>
    command
      .option('--out <folder>', 'folder of the results; one that has begun is gone on with')
      .option('--fresh', 'refuse a folder that is there already')
      .option('--shards <count>', 'parts that can run on their own machine');
  const choosing = (command: Command): Command =>
    planning(command).option(
      '--shard-minutes <minutes>',
      'as many parts as take so long each, by a few runs made here and kept, at most 1,000 (default: 15)',
    );
  merging(
    running(
      planning(
        addSweep('all <file>', 'Plan, run and merge in one: samspill sweep FILE --out DIR.', 'sweep', {
          isDefault: true,
        }),
      ),
    ),
  );
  addSweep(
    'design <file>',
    'Print points, runs, time and disk of an experiment without running it.',
    'sweepDesign',
  ).option('--workers <count>', 'for the estimate (default: one per processor)');
  choosing(addSweep('plan <file>', 'Make the folder of an experiment.', 'sweepPlan')).option(
    '--workers <count>',
    'runs that each part makes at the same time (default: 1)',
  );
  running(addSweep('run <folder>', 'Make the runs that are missing.', 'sweepRun'))
    .option('--shard <number>', 'only this one, from 0, or auto: the one that a scheduler says')
    .option('--take-over', 'also where a process on another host has the shard: you know that it is gone');
  addSweep('status <folder>', 'Say what is there, what is missing and what is odd.', 'sweepStatus').option(
    '--missing',
    'only the numbers of the shards that are not complete, such as 0-2,5',
  );
  merging(addSweep('merge <folder...>', 'Join shards into one table of runs and one of outcomes.', 'sweepMerge'))
    .option('--out <folder>', 'where to (default: the folder itself)')
    .option('--mixed', 'join although versions or experiments differ');
  const robusts = program
    .command('robust')
    .description('Try strategies in many worlds: which hold up where nobody knows how the world works.');
  const addRobust = (usage: string, description: string, name: RobustAction, options: CommandOptions = {}): Command =>
    add(usage, description, async () => (await import('./commands/robust.ts'))[name], { ...options, parent: robusts });
  merging(
    running(
      planning(
        addRobust('all <file>', 'Plan, run, merge and read in one: samspill robust FILE --out DIR.', 'robust', {
          isDefault: true,
        }),
      ),
    ),
  )
    .option('--words', 'only the sentences')
    .option('--language <language>', 'of the sentences and the page of HTML: en, nb or da (default: en)');
  addRobust('design <file>', 'Print worlds, runs, time and disk of a file without running it.', 'robustDesign').option(
    '--workers <count>',
    'for the estimate (default: one per processor)',
  );
  addRobust('status <folder>', 'Say what is there, what is missing and what is odd.', 'robustStatus').option(
    '--missing',
    'only the numbers of the shards that are not complete, such as 0-2,5',
  );
  merging(addRobust('merge <folder...>', 'Join shards into one table of runs and one of outcomes.', 'robustMerge'))
    .option('--out <folder>', 'where to (default: the folder itself)')
    .option('--mixed', 'join although versions or experiments differ');
  addRobust('read <folder>', 'Read merged worlds again, with other thresholds and without a run.', 'robustRead')
    .option('--thresholds <list>', 'what is good enough, such as "needMet>=0.6,staffStrain<=0.5,trust>=against"')
    .option('--matters <list>', 'smallest differences that matter, such as needMet=0.02')
    .option('--against <strategy>', 'the strategy in place (default: as the file says)')
    .option('--outcome <names>', 'outcomes, separated by commas', addTo)
    .option('--option <name=value...>', 'value="100 * needMet": one number that says what counts')
    .option('--words', 'only the sentences')
    .option('--language <language>', 'of the sentences and the page of HTML: en, nb or da (default: en)')
    .option('--format <format>', 'table, csv, json or html (default: by the name of --out, else table)')
    .option('--out <file>', 'write to a file, whole or not at all');
  choosing(
    add(
      'slurm <file>',
      'Plan an experiment and write the scripts that run it on a Slurm cluster.',
      async () => (await import('./commands/slurm.ts')).slurm,
    ),
  )
    .option('--time <time>', 'longest a task may take, as for sbatch', '01:00:00')
    .option('--cpus <count>', 'processors of a task, and runs at the same time', '1')
    .option('--memory <size>', 'memory for each processor, as for sbatch', '2G')
    .option('--account <name>', 'as for sbatch')
    .option('--partition <name>', 'as for sbatch')
    .option('--submit', 'submit them: the shards with missing runs, and the merge after them');
  add('report <folder>', 'Write a report about the results of a sweep: one page of HTML.', async () => {
    const { analyse } = await import('./commands/analyse.ts');
    return (request, around) => analyse({ ...request, options: { ...request.options, report: true } }, around);
  })
    .option(
      '--outcome <names>',
      'outcomes, separated by commas (default: own ones, constraints and the main metrics)',
      addTo,
    )
    .option('--month <month>', 'a recorded month, or last')
    .option('--out <file>', 'where to (default: report.html in the folder)');
  add(
    'analyse <folder>',
    'Analyse the results of a sweep by one method; samspill report writes a page with all that fit.',
    async () => (await import('./commands/analyse.ts')).analyse,
  )
    .option('--method <name>', `${METHODS}; of samspill robust: robust, flip or evppi`)
    .option('--outcome <names>', 'outcomes, separated by commas; name:up or name:down gives a direction', addTo)
    .option('--month <month>', 'a recorded month, or last')
    .option('--area <area>', 'the municipality, or a fifth or neighbourhood that was recorded')
    .option('--factors <names>', 'factors, separated by commas', addTo)
    .option(
      '--against <level>',
      'paired and places: the level that others are compared with (default: the first); robust: the strategy in place',
    )
    .option('--target <cases>', 'prim: which cases are of interest, such as "trust < 0.4" or "lowest 10%"')
    .option(
      '--by <what>',
      'summary: point, for each point by itself; places: place, kind, county or fifth (default: all that can be told)',
    )
    .option('--option <name=value...>', 'settings of the method, such as confidence=0.9 resamples=2000')
    .option('--format <format>', 'table, csv, json or html (default: by the name of --out, else table)')
    .option('--out <file>', 'write to a file, whole or not at all');
  add(
    'calibrate <file>',
    'Fit free coefficients to the targets of a file: a posterior sample, resumable.',
    async () => (await import('./commands/calibrate.ts')).calibrate,
  )
    .option('--out <folder>', 'folder of the results; one that has begun is gone on with')
    .option('--workers <count>', 'runs at the same time (default: one per processor)')
    .option('--limit <time>', 'stop after so long, such as 90s, 30m or 8h, to be gone on with')
    .option(...QUIET);
  add(
    'validate',
    'Run the patterns that the model must show: held, failed or undecided, by the original and the declared reading.',
    async () => (await import('./commands/validate.ts')).validate,
  )
    .option('--pattern <ids>', 'patterns such as P4,P21 (default: all)', addTo)
    .option('--country <country>', 'norway, denmark or england (default: wherever each is read)')
    .option('--seeds <count>', 'seeds for each arm (default: 30)')
    .option('--citizens <count>', 'simulated adults in every run (default: what each pattern asks for)')
    .option('--workers <count>', 'runs at the same time (default: one per processor)')
    .option('--format <format>', 'table, json or html (default: by the name of --out, else table)')
    .option('--out <file>', 'write to a file, whole or not at all')
    .option('--keep <folder>', 'write down what each run gave; the same command with the folder goes on')
    .option('--robustness', 'the same under other numbers of citizens, networks and half months (default: 10 seeds)')
    .option('--sensitivity', 'which coefficients move which pattern (default: 5 seeds, 1,000 citizens)')
    .option('--docs', 'write the pages of the cases to docs/validation instead')
    .option(...QUIET);
  add('bench', 'Measure speed and memory on this machine.', async () => (await import('./commands/bench.ts')).bench)
    .option('--full', 'also with a million citizens; --curves with ten million')
    .option(
      '--repeats <count>',
      'measurements behind each median (default: 7); turns of a series (default: 20, of a million 7; --curves 4; --phases, --common 10)',
    )
    .option('--against <folder>', 'compare months with the built engine of another checkout, in turns')
    .option(
      '--curves',
      'what a month or a run costs by citizens, neighbourhoods, months, runs of a seed and workers, as ratios',
    )
    .option('--phases', 'where a month goes: the share of each of its phases')
    .option(
      '--common',
      'a small model that any framework can run (docs/contact-model.md) against a month of the engine',
    )
    .option(...QUIET)
    .addHelpText('after', AGAINST_HELP);
  return program;
}

async function start(
  command: Command,
  { argv, load }: { readonly argv: readonly string[]; readonly load: () => Promise<Action> },
  io: Io,
): Promise<ExitCode> {
  const { readRequest } = await import('./arguments/readRequest.ts');
  const options = command.opts<Options>();
  const request = readRequest(command, { ...options, ...(asksForJson(argv) ? { json: true } : {}) }, argv);
  const action = await load();
  return action(request, options.quiet === true ? { ...io, quiet: true } : io);
}

/** As `ANALYSES` declares them; a test holds it equal. */
const METHODS = 'summary, paired, sobol, morris, delta, pawn, regression, prim, pareto, heat, simplex or places';

const KINDS = 'presets, places, parameters, levers, metrics or mechanisms';

/** The limits are those of bench/ratio.ts; a test holds them equal. */
const AGAINST_HELP = `
--against loads this built engine, that of the other checkout and this one once more into one process, lets them take
turns at the same months, and prints the ratio of least times, here ÷ there, with its spread over five series. A ratio
is unusable when this engine against its copy (the control) does not give 0.97 to 1.03, or when the series of either are
more than 1.06 times apart: the machine was too busy. --against . measures two copies of one commit. The commit before:

  git worktree add ../before HEAD~1 && ln -s "$PWD/node_modules" ../before/
  (cd ../before && npm run build:engine)
  npm run bench -- --against ../before
`;

const HELP_AFTER = `
Exit codes: 0 done; 1 at least one run failed, the others are there; 2 bad input; 3 incomplete;
4 same run, different bytes; 74 the machine refused (disk, memory); 75 stopped early, resumable;
stopped by 130 Ctrl-C, 143 SIGTERM, 129 SIGHUP.

Examples:
  samspill run high-5 --place Wigan
  samspill compare hybrid-by-default high-5 --place Preston --words
  samspill list places oslo
  samspill sweep examples/governance-mix.yaml --out results/governance-mix
`;
