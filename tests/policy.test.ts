import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageFrame } from '#pictures';
import { emptyFolder, SMALL, type } from './cli/terminal.ts';

const built = (name: string): string => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');

/** Types of scripts that browsers run; what has another type is data. */
const RUNS = /^(module|text\/javascript|importmap|speculationrules|)$/;

/** The policy of a page by directive, and what of the page it does not allow: told here before a browser does. */
function readPolicy(html: string): { readonly directives: ReadonlyMap<string, string>; readonly forbidden: string[] } {
  const [meta = '', content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const text = content.replaceAll('&#39;', "'");
  const directives = new Map(text.split('; ').map((part) => part.split(/ (.*)/s, 2) as [string, string]));
  const allows = (directive: string, source: string): boolean =>
    (directives.get(directive) ?? directives.get('default-src') ?? '').split(' ').includes(source);
  const allowsInline = (directive: string, body: string): boolean =>
    allows(directive, "'unsafe-inline'") ||
    allows(directive, `'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  const forbidden: string[] = [];
  // What stands before the policy is not under it.
  if (/<(script|style|link)\b/.test(html.slice(0, html.indexOf(meta)))) forbidden.push('something before the policy');
  for (const [tag, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)) {
    if (!RUNS.test(/type="([^"]*)"/.exec(attributes)?.[1] ?? '')) continue;
    const fine = / src="\.\//.test(attributes) ? allows('script-src', "'self'") : allowsInline('script-src', body);
    if (!fine) forbidden.push(tag.slice(0, 80));
  }
  const markup = html.replaceAll(/(<(script|style)\b[^>]*>)[^]*?(<\/\2>)/g, '$1$3');
  for (const [tag, body = ''] of html
    .replaceAll(/<script\b[^]*?<\/script>/g, '')
    .matchAll(/<style[^>]*>([^]*?)<\/style>/g))
    if (!allowsInline('style-src', body)) forbidden.push(tag.slice(0, 80));
  const styled = /<\w[^>]* style="/.exec(markup)?.[0];
  if (styled !== undefined && !allows('style-src', "'unsafe-inline'")) forbidden.push(styled);
  forbidden.push(...(markup.match(/<\w[^>]*?\s(on\w+|href="javascript:|src="https?:)[^>]*>/g) ?? []));
  return { directives, forbidden };
}

let made: Promise<string> | undefined;
const report = (): Promise<string> => (made ??= makeReport());

async function makeReport(): Promise<string> {
  const cwd = emptyFolder();
  await type(`compare high-5 equal ${SMALL} --replicates 2 --workers 0 --report r.html`, { cwd });
  return readFileSync(`${cwd}/r.html`, 'utf8');
}

describe.each([
  ['the page', () => built('app/index.html')],
  ['the page as one file', () => built('samspill.html')],
  ['the frame of reports', () => pageFrame({ title: 'A report', body: '<h1>A report</h1>' })],
  ['a comparison as a page', report],
])('%s', (_, read) => {
  test('has a policy that starts from nothing, and holds nothing the policy forbids', async () => {
    const { directives, forbidden } = readPolicy(await read());
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('base-uri')).toBe("'none'");
    expect(directives.get('script-src') ?? "'none'").not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(forbidden).toEqual([]);
  });

  test.each([
    ['<script>alert(1)</script>'],
    ['<script type="module">alert(1)</script>'],
    ['<script src="https://example.org/x.js"></script>'],
    ['<p onclick="alert(1)">x</p>'],
    ['<a href="javascript:alert(1)">x</a>'],
  ])('would be refused here with %s in it', async (smuggled) => {
    const html = (await read()).replace('</body>', `${smuggled}</body>`);
    expect(readPolicy(html).forbidden).not.toEqual([]);
  });
});
