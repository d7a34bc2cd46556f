import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('mathjs is loaded only when there is an outcome to compile', () => {
  const folder = new URL('../../research/analysis/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const atStart = [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'/gm)].map(([, from]) => from);
    if (file !== 'expressionParser.ts') expect(atStart, file).not.toContain('mathjs/number');
    expect(atStart, file).not.toContain('./expressionParser.ts');
  }
});
