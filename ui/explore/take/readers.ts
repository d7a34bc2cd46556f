const PYTHON = `# Reads the runs beside this file and prints each outcome's mean over runs in the last month. Needs pandas.
import pandas as pd

types = {"strategy": "string", "replicate": "int64", "seed": "string", "month": "int64", "metric": "string", "value": "float64"}
runs = pd.read_csv("runs.csv", dtype=types, keep_default_na=False, na_values={"value": [""]}, float_precision="round_trip")
last = runs[runs["month"] == runs["month"].max()]
means = last.groupby(["metric", "strategy"])["value"].agg(mean="mean", runs="count").reset_index()
print(means.to_csv(index=False))
# The same table with its types in it, with pyarrow: runs = pd.read_parquet("runs.parquet")
`;

const R = `# Reads the runs beside this file and prints each outcome's mean over runs in the last month. Needs nothing but R.
types <- c(strategy = "character", replicate = "integer", seed = "character",
           month = "integer", metric = "character", value = "numeric")
runs <- read.csv("runs.csv", colClasses = types, na.strings = "", encoding = "UTF-8")
last <- runs[runs$month == max(runs$month) & !is.na(runs$value), ]
means <- aggregate(list(mean = last$value), last[c("metric", "strategy")], mean)
means$runs <- aggregate(last$value, last[c("metric", "strategy")], length)$x
write.csv(means, row.names = FALSE)
# The same table with its types in it: runs <- arrow::read_parquet("runs.parquet")
`;

/** Ten lines each that read the CSV, every type given: a column guessed from its first rows may come out wrong without a word. */
export const READERS = { 'read.py': PYTHON, 'read.R': R } as const;
