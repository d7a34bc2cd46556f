import type { Manifest } from '../disk/manifest.ts';

const PROFILE = 'https://w3id.org/ro/wfrun/process/0.5';
const SOFTWARE = '#samspill';
const EXPERIMENT = 'experiment.yaml';
const FORMATS: Readonly<Record<string, string>> = {
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv',
  json: 'application/json',
  yaml: 'application/yaml',
  txt: 'text/plain',
};

/**
 * The description of merged results for archives: RO-Crate 1.1 (Sefton et al., 2023) with Process Run Crate 0.5 (Workflow
 * Run RO-Crate working group): one action, the sweep, by one program, from the experiment to the tables. Dates are those
 * of the manifest.
 */
export function roCrate(manifest: Manifest): Readonly<Record<string, unknown>> {
  const { title = 'Results of a Samspill sweep', dates, merged, licence, experimentHash } = manifest;
  const people = peopleOf(manifest.by ?? []);
  const agents = people.length === 0 ? undefined : people.map(({ '@id': id }) => ({ '@id': id }));
  const tables = merged?.files ?? [];
  const inputs = (manifest.inputs ?? []).map(({ file: id }) => id);
  const others = [EXPERIMENT, ...inputs, 'manifest.json', 'README.txt'];
  const parts = [...tables.map(({ name }) => name), ...others];
  const entities = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      conformsTo: { '@id': PROFILE },
      name: title,
      description: describe(manifest),
      datePublished: merged?.date,
      license: licence === undefined ? undefined : { '@id': licence },
      author: agents,
      identifier: `sha256:${experimentHash}`,
      hasPart: parts.map((id) => ({ '@id': id })),
      mentions: { '@id': '#sweep' },
    },
    { '@id': PROFILE, '@type': 'CreativeWork', name: 'Process Run Crate', version: '0.5' },
    ...(licence === undefined ? [] : [{ '@id': licence, '@type': 'CreativeWork', name: licence }]),
    ...people,
    {
      '@id': SOFTWARE,
      '@type': 'SoftwareApplication',
      name: 'Samspill',
      description: 'An agent-based simulation of co-creation in municipalities',
      softwareVersion: manifest.packageVersion,
      identifier: manifest.commit ?? undefined,
    },
    {
      '@id': '#sweep',
      '@type': 'CreateAction',
      name: title,
      description: 'A sweep of simulation runs over the design of the experiment',
      startTime: dates['planned'],
      endTime: merged?.date,
      agent: agents,
      instrument: { '@id': SOFTWARE },
      object: [EXPERIMENT, ...inputs].map((id) => ({ '@id': id })),
      result: tables.map(({ name }) => ({ '@id': name })),
      // The profile knows but these two; runs may still be made, and then the crate is written anew.
      actionStatus: { '@id': `http://schema.org/${merged?.complete === false ? 'Failed' : 'Completed'}ActionStatus` },
      error: merged?.complete === false ? `of ${manifest.runs} runs these are missing: ${merged.missing}` : undefined,
    },
    ...tables.map(({ name, bytes, sha256 }) => ({ ...file(name), contentSize: String(bytes), sha256 })),
    ...others.map(file),
  ];
  return {
    '@context': ['https://w3id.org/ro/crate/1.1/context', 'https://w3id.org/ro/terms/workflow-run/context'],
    // What is undefined is left out by JSON.
    '@graph': entities,
  };
}

function describe({ merged, runs, modelVersion, masterSeed }: Manifest): string {
  const counted = merged === undefined ? `${runs} runs` : `${merged.runs} of ${runs} runs, ${merged.failed} failed`;
  return `${counted}; model version ${modelVersion}; master seed ${JSON.stringify(masterSeed)}. README.txt has the code book.`;
}

/** Each once, under the address that was given, else under a name of its own in this crate. */
function peopleOf(by: readonly string[]) {
  const people = by.map((written, k) => {
    const [, name = written, address] = /^(.*?) <(.*)>$/.exec(written) ?? [];
    return { '@id': address ?? `#person-${k + 1}`, '@type': 'Person', name: name.trim() };
  });
  return [...new Map(people.map((person) => [person['@id'], person])).values()];
}

const NAMES: Readonly<Record<string, string>> = {
  'runs.parquet': 'Table of runs',
  'outcomes.parquet': 'Table of outcomes',
  'runs.csv': 'Table of runs',
  'outcomes.csv': 'Table of outcomes',
  'experiment.yaml': 'The experiment as it was written',
  'manifest.json': 'Versions, machine, dates and checksums',
  'README.txt': 'How to read the tables, and their code book',
};

function file(name: string): Readonly<Record<string, unknown>> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return { '@id': name, '@type': 'File', name: NAMES[name] ?? name, encodingFormat: FORMATS[ending] };
}
