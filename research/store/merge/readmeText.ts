import { tablesOf } from '../disk/columns.ts';
import type { StoredColumn } from '#experiments';
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
  experiment.yaml         the experiment as it was written${inputs}
  manifest.json           versions, machine, dates, checksums
  ro-crate-metadata.json  the same for archives (RO-Crate 1.1, Process Run Crate 0.5)

Both tables are sorted by run. A number that does not exist is null. Runs that failed have their
reason in the table of runs; leave them out with status == "done". Read the Parquet files, not
CSV: they carry the type of every column.

DUCKDB

  SELECT r.*, o.*
  FROM 'runs.parquet' r JOIN 'outcomes.parquet' o USING (run)
  WHERE r.status = 'done';

  SELECT r.point, o.month, avg(o.${sqlName(example)}) AS mean, count(*) AS runs
  FROM 'runs.parquet' r JOIN 'outcomes.parquet' o USING (run)
  WHERE r.status = 'done'
  GROUP BY ALL ORDER BY ALL;

R (arrow; not run by the makers of this file)

  library(arrow)
  library(dplyr)
  runs <- read_parquet("runs.parquet")
  outcomes <- read_parquet("outcomes.parquet")
  both <- inner_join(filter(runs, status == "done"), outcomes, by = "run")

PYTHON (pandas with pyarrow, or polars; not run by the makers of this file)

  import pandas as pd
  runs = pd.read_parquet("runs.parquet")
  outcomes = pd.read_parquet("outcomes.parquet")
  both = runs[runs["status"] == "done"].merge(outcomes, on="run")

  import polars as pl
  runs = pl.scan_parquet("runs.parquet").filter(pl.col("status") == "done")
  both = runs.join(pl.scan_parquet("outcomes.parquet"), on="run").collect()

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
