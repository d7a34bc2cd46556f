import { tablesOf } from '../disk/columns.ts';
import type { StoredColumn } from '#experiments';
import { MUNICIPALITY } from '../disk/municipality.ts';
import type { Manifest } from '../disk/manifest.ts';

/** The README of a folder of merged results: what is in it, how to read it in R, Python and DuckDB, and the code book. */
export function readmeText(manifest: Manifest): string {
  const { title, runs, packageVersion, modelVersion, experimentHash, merged } = manifest;
  const tables = tablesOf(manifest.factors, manifest.outcomes);
  const example = manifest.outcomes[0]?.name ?? 'month';
  const complete =
    merged === undefined || merged.complete
      ? ''
      : `NOT COMPLETE: of ${runs} runs these are missing: ${merged.missing}\n`;
  const inputs = manifest.inputs === undefined ? '' : '\n  inputs/                 the files that it names';
  const counts = merged === undefined ? `${runs} runs` : `${merged.runs} runs, ${merged.failed} of them failed`;
  return `${title ?? 'Results of a sweep'}
${complete}
${counts}. Written by Samspill ${packageVersion}, model version ${modelVersion}.
SHA-256 of the experiment: ${experimentHash}

FILES

  runs.parquet            one row for each run: factors, seed, status, fingerprint
  outcomes.parquet        one row for each run, month and area; joins runs on "run"
                          area "municipality" is the whole; other areas, where recorded, are parts of it
  experiment.yaml         the experiment as it was written${inputs}
  manifest.json           versions, machine, dates, checksums
  ro-crate-metadata.json  the same for archives (RO-Crate 1.1, Process Run Crate 0.5)

Both tables are sorted by run. A number that does not exist is null. Runs that failed have their
reason in the table of runs; leave them out with status == "done". Runs may lack a value (null), and a
run that a stop rule ended has no later months: count the values, not the rows. A mean over runs
looks at one area: the rows of a run's areas are no further runs. Read the Parquet files, not CSV:
they carry the type of every column. Who must read CSV gives the types that stand below, for readers that
guess them change values without a word.

DUCKDB (these queries are run by Samspill's own tests)

  -- one row for each run and month
  SELECT r.*, o.* EXCLUDE (run)
  FROM 'runs.parquet' r JOIN 'outcomes.parquet' o USING (run)
  WHERE r.status = 'done' AND o.area = '${MUNICIPALITY}';

  -- means over the runs of each point, and how many runs have a value
  SELECT r.point, o.month, avg(o.${sqlName(example)}) AS mean, count(o.${sqlName(example)}) AS runs
  FROM 'runs.parquet' r JOIN 'outcomes.parquet' o USING (run)
  WHERE r.status = 'done' AND o.area = '${MUNICIPALITY}'
  GROUP BY r.point, o.month ORDER BY r.point, o.month;

R (arrow; these lines are not run by Samspill's tests)

  library(arrow)
  library(dplyr)
  runs <- read_parquet("runs.parquet")
  outcomes <- read_parquet("outcomes.parquet")
  both <- inner_join(filter(runs, status == "done"), filter(outcomes, area == "${MUNICIPALITY}"), by = "run")

PYTHON (pandas with pyarrow, or polars; these lines are not run by Samspill's tests)

  import pandas as pd
  runs = pd.read_parquet("runs.parquet")
  outcomes = pd.read_parquet("outcomes.parquet")
  both = runs[runs["status"] == "done"].merge(outcomes[outcomes["area"] == "${MUNICIPALITY}"], on="run")

  import polars as pl
  runs = pl.scan_parquet("runs.parquet").filter(pl.col("status") == "done")
  outcomes = pl.scan_parquet("outcomes.parquet").filter(pl.col("area") == "${MUNICIPALITY}")
  both = runs.join(outcomes, on="run").collect()

COLUMNS OF runs.parquet

${codeBook(tables.runs)}

COLUMNS OF outcomes.parquet

${codeBook(tables.outcomes)}
`;
}

function codeBook(columns: readonly StoredColumn[]): string {
  const width = Math.max(...columns.map(({ name }) => name.length));
  return columns
    .map(({ name, type, title = '', unit }) => {
      const words = unit === undefined ? title : `${title} (${unit})`;
      return `  ${name.padEnd(width)}  ${type.padEnd(6)}  ${words}`.trimEnd();
    })
    .join('\n');
}

function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
