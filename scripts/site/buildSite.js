// Builds the documentation site: dist/site, static files with relative addresses only. `npm run build:site`.
// Pages are the markdown files of the repository as they are; the page itself lies in app/, and as one file in download/.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import { MODEL_VERSION } from '../../dist/cli/library.js';
import { libraryPage } from './libraryPage.js';
import { outlineOf, siteMarkdown } from './siteMarkdown.js';
import { addressOf, contentsOf, languageOf, LIBRARY, pageAbove, pageFiles } from './sitePages.js';

const HERE = import.meta.dirname;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, 'dist/site');
const APP = join(ROOT, 'dist/app');
const SINGLE = join(ROOT, 'dist/samspill.html');
for (const part of [APP, SINGLE])
  if (!existsSync(part))
    throw new Error(`${part}: expected a built page, got none; npm run build:site builds it first`);

const pages = [...pageFiles(ROOT), LIBRARY];

/** Files that pages show or link to and that are no pages, with the address each gets. */
const linked = new Map();
/** Folders that pages link to and that have no page of their own: they get one that lists what is in them. */
const listed = new Set();
const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const markdown = siteMarkdown({
  root: ROOT,
  pages,
  onFile(path) {
    // What a browser would offer to save is shown as text.
    const address = /\.(svg|png|csv|json)$/.test(path) ? path : `${path}.txt`;
    linked.set(path, address);
    return address;
  },
  onFolder: (folder) => listed.add(folder),
});

const texts = new Map(pages.map((path) => [path, path === LIBRARY ? libraryPage() : read(path)]));
const outlines = new Map([...texts].map(([path, words]) => [path, outlineOf(markdown, words, path)]));
for (const folder of listed) {
  const path = `${folder}/index.md`;
  pages.push(path);
  texts.set(path, listOf(folder));
  outlines.set(path, outlineOf(markdown, texts.get(path), path));
}

/** A page that lists what is in a folder: pages by their titles, files by their names. */
function listOf(folder) {
  const title = posix.basename(folder);
  const lines = readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `- [${outlines.get(`${folder}/${name}`)?.[0].title ?? name}](${encodeURI(name)})`);
  return `# ${title[0].toUpperCase()}${title.slice(1)}\n\n${lines.join('\n')}\n`;
}

const titles = new Map([...outlines].map(([path, [{ title }]]) => [path, title]));

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const contents = contentsOf(titles);

/** What the layout is told about a page at an address. */
function frameOf(address, path) {
  const from = (target) => posix.relative(posix.dirname(address), target);
  const top = from('.');
  const above = path === undefined ? undefined : pageAbove(path);
  return {
    root: top === '' ? '' : `${top}/`,
    version,
    modelVersion: MODEL_VERSION,
    above: above && { href: from(addressOf(above)), label: titles.get(above) },
    contents: contents.map((group) => ({
      title: group.title,
      lang: group.lang,
      pages: group.pages.map((line) => ({ ...line, href: from(addressOf(line.path)), here: line.path === path })),
    })),
  };
}

rmSync(OUT, { recursive: true, force: true });
const eleventy = new Eleventy(HERE, OUT, {
  quietMode: true,
  configPath: false,
  config(settings) {
    settings.setIncludesDirectory('layouts');
    settings.setLibrary('md', markdown);
    for (const [path, words] of texts) {
      const [, ...parts] = outlines.get(path);
      settings.addTemplate(path, words, {
        ...frameOf(addressOf(path), path),
        layout: 'page.njk',
        permalink: addressOf(path),
        source: path,
        title: titles.get(path),
        language: languageOf(path),
        front: path === 'docs/README.md',
        outline: parts.filter(({ level }) => level === 2),
      });
    }
    settings.addTemplate('search.njk', readFileSync(join(HERE, 'layouts/search.njk'), 'utf8'), {
      ...frameOf('search.html'),
      layout: 'page.njk',
      permalink: 'search.html',
      title: 'Search',
      searching: true,
      outline: [],
    });
    // Braces are text in the documents.
    return { markdownTemplateEngine: false };
  },
});
await eleventy.write();

const write = (name, text) => {
  mkdirSync(dirname(join(OUT, name)), { recursive: true });
  writeFileSync(join(OUT, name), text);
};
for (const [path, address] of linked) write(address, readFileSync(join(ROOT, path)));
const sections = [...outlines].flatMap(([path, parts]) =>
  parts.map(({ id, title, text }) => ({
    page: titles.get(path),
    title,
    text,
    address: id === '' ? addressOf(path) : `${addressOf(path)}#${id}`,
  })),
);
write('assets/search-data.js', `const samspillSections = ${JSON.stringify(sections)};\n`);
const miniSearch = createRequire(import.meta.url).resolve('minisearch');
write('assets/minisearch.js', readFileSync(join(dirname(miniSearch), '../umd/index.js')));
cpSync(join(HERE, 'assets'), join(OUT, 'assets'), { recursive: true });

cpSync(APP, join(OUT, 'app'), { recursive: true });
// The page shows the way back only where there is one.
const page = readFileSync(join(APP, 'index.html'), 'utf8');
write('app/index.html', page.replace('</head>', '  <link rel="help" href="../index.html" />\n  </head>'));
write('download/samspill.html', readFileSync(SINGLE));
console.log(
  `dist/site: ${texts.size + 1} pages, ${linked.size} files beside them, ${sections.length} sections to search`,
);
