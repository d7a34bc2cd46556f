import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fill, merge, smallStore, someRun, write } from './storing.ts';

test('CSV quotes what needs it, keeps every digit and leaves empty what is missing', async () => {
  const store = smallStore({ runs: 2, outcomes: [{ name: 'a "b"', type: 'number' }] });
  const { run } = someRun(0, { warnings: 'two\nlines', factors: [-0, 'Ås, "vest"', 2 ** 53 - 1, true] });
  const values = [0.1 + 0.2, Number.NaN, -0, 1e21, 5e-324, Infinity];
  const outcomes = values.map((value, month) => ({ month, area: 'x', values: [value] }));
  write(store, 0, [{ run, outcomes }, someRun(1, { status: 'failed', reason: 'it said "no"', fingerprint: '' })]);
  await merge(store.dir, { csv: true });
  expect(readFileSync(join(store.dir, 'runs.csv'), 'utf8')).toBe(
    'run,runId,point,replicate,seed,status,reason,fingerprint,warnings,trust,place,agents,austerity\n' +
      '0,id0,0,0,seed 0,done,,0,"two\nlines",-0,"Ås, ""vest""",9007199254740991,true\n' +
      `1,id1,0,1,seed 1,failed,"it said ""no""",,,${1 / 7},,1000,false\n`,
  );
  expect(readFileSync(join(store.dir, 'outcomes.csv'), 'utf8')).toBe(
    'run,month,area,"a ""b"""\n0,0,x,0.30000000000000004\n0,1,x,\n0,2,x,-0\n0,3,x,1e+21\n0,4,x,5e-324\n0,5,x,Infinity\n',
  );
});

test('the README names every column with its unit and says what was not run here', async () => {
  const store = smallStore();
  await fill(store);
  await merge(store.dir);
  const text = readFileSync(join(store.dir, 'README.txt'), 'utf8');
  for (const part of ['Trust (share)', 'Public value (index)', 'read_parquet("runs.parquet")', 'scan_parquet']) {
    expect(text).toContain(part);
  }
  expect(text.match(/not run by Samspill's tests/g)).toHaveLength(2);
  expect(text).not.toContain('NOT COMPLETE');
});

test('the crate says by RO-Crate and Process Run Crate what made the tables from what', async () => {
  const store = smallStore({ licence: 'https://spdx.org/licenses/CC-BY-4.0' });
  await fill(store);
  const { files } = await merge(store.dir, { csv: true });
  type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string };
  const crate = JSON.parse(readFileSync(join(store.dir, 'ro-crate-metadata.json'), 'utf8')) as { '@graph': Entity[] };
  const byId = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));
  expect(byId.size).toBe(crate['@graph'].length);
  expect(byId.get('ro-crate-metadata.json')).toMatchObject({
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
    about: { '@id': './' },
  });
  const root = byId.get('./')!;
  expect(root).toMatchObject({ conformsTo: { '@id': 'https://w3id.org/ro/wfrun/process/0.5' }, name: 'A small sweep' });
  for (const name of ['name', 'description', 'datePublished', 'license']) expect(root).toHaveProperty(name);
  // Whatever is pointed to is described, and every file is part of the crate with its right checksum.
  const pointed = [...JSON.stringify(crate['@graph']).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id);
  const outside = pointed.filter((id) => !byId.has(id) && !/^http:\/\/schema|ro\/crate\/1.1$/.test(id));
  expect(outside).toEqual([]);
  for (const { name } of files) {
    const sha256 = createHash('sha256').update(readFileSync(join(store.dir, name))).digest('hex'); // prettier-ignore
    expect(byId.get(name)).toMatchObject({ '@type': 'File', sha256 });
  }
  expect(byId.get('#sweep')).toMatchObject({
    '@type': 'CreateAction',
    instrument: { '@id': '#samspill' },
    object: [{ '@id': 'experiment.yaml' }],
    result: files.map(({ name }) => ({ '@id': name })),
    startTime: '2026-11-22T10:00:00Z',
    endTime: '2026-11-23T08:00:00Z',
  });
  expect(byId.get('#samspill')).toMatchObject({ '@type': 'SoftwareApplication', softwareVersion: '0.1.0' });
});
