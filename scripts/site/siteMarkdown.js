// Markdown as GitHub and the site both read it: the same anchors, and links between files that become links between pages.
import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { addressOf, pageOfFolder } from './sitePages.js';

/**
 * A reader of markdown for pages out of `root`. `pages` are the paths that are pages; `onFile` is told of every other file that a page
 * links to or shows, and gives the address it has on the site; `onFolder` of every folder that is linked to and has no page. What is rendered needs `source`, the path of its file.
 */
export function siteMarkdown({ root, pages, onFile, onFolder }) {
  const markdown = new MarkdownIt({ html: true, linkify: true, typographer: false });
  markdown.core.ruler.push('anchors', ({ tokens }) => anchorParts(tokens));
  markdown.core.ruler.push('links', ({ tokens, env }) => {
    for (const { children } of tokens)
      for (const token of children ?? []) {
        const name = token.type === 'link_open' ? 'href' : token.type === 'image' ? 'src' : null;
        if (name !== null) token.attrSet(name, addressFrom(env.source, token.attrGet(name)));
      }
  });
  const { rules } = markdown.renderer;
  // Wide tables scroll by themselves, with the keyboard too; the page does not.
  rules.table_open = () => '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>\n';
  rules.table_close = () => '</table></div>\n';
  rules.th_open = (tokens, index) => cell('th', tokens[index]);
  rules.td_open = (tokens, index) => cell('td', tokens[index]);
  const fence = rules.fence;
  rules.fence = (...given) => fence(...given).replace('<pre>', '<pre tabindex="0">');

  function addressFrom(source, written) {
    if (/^([a-z]+:|#)/i.test(written)) return written;
    const [path, hash] = written.split('#');
    const target = posix.normalize(posix.join(posix.dirname(source), decodeURI(path)));
    const place = join(root, target);
    if (target.startsWith('..') || !existsSync(place))
      throw new Error(`${source}: a file expected at ${written}, got none`);
    const folder = statSync(place).isDirectory() ? target.replace(/\/$/, '') : null;
    const name = folder === null ? target : pageOfFolder(folder, pages);
    if (folder !== null && !pages.includes(name)) onFolder(folder);
    const address = folder !== null || pages.includes(name) ? addressOf(name) : onFile(name);
    const relative = posix.relative(posix.dirname(addressOf(source)), address);
    return hash === undefined ? relative : `${relative}#${hash}`;
  }
  return markdown;
}

/**
 * Title, headings and the text under each, for the contents of a page and for search. Rows of tables that name something are parts of
 * their own, of level 7, so that a parameter is found and not the table it stands in.
 */
export function outlineOf(markdown, text, source) {
  const sections = [{ id: '', level: 1, title: '', words: [] }];
  const tokens = markdown.parse(text, { source });
  let section = sections[0];
  let row = null;
  tokens.forEach((token, index) => {
    if (token.type === 'tr_open' && token.attrGet('id') !== null) {
      row = { id: token.attrGet('id'), level: 7, title: plainText(tokens[index + 2]), words: [] };
      sections.push(row);
    }
    if (token.type === 'tr_close') row = null;
    if (token.type !== 'inline') return;
    const before = tokens[index - 1];
    if (before.type !== 'heading_open') (row ?? section).words.push(plainText(token));
    else if (before.tag === 'h1') sections[0].title ||= plainText(token);
    else {
      section = { id: before.attrGet('id'), level: Number(before.tag.slice(1)), title: plainText(token), words: [] };
      sections.push(section);
    }
  });
  return sections.map(({ words, ...rest }) => ({ ...rest, text: words.join(' ') }));
}

/** Headings get the anchors that GitHub gives them; rows whose first cell is a name in code get one too. */
function anchorParts(tokens) {
  const slugger = new GithubSlugger();
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') token.attrSet('id', slugger.slug(plainText(tokens[index + 1])));
  });
  tokens.forEach((token, index) => {
    if (token.type !== 'tr_open' || tokens[index + 1].type !== 'td_open') return;
    const first = tokens[index + 2];
    if (first.children?.[0]?.type === 'code_inline') token.attrSet('id', slugger.slug(`row ${plainText(first)}`));
  });
}

function plainText({ children }) {
  return (children ?? [])
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : /^(text|code_inline)$/.test(type) ? content : ''))
    .join('');
}

/** Alignment as a class: the pages allow no styles but their own. */
function cell(tag, token) {
  const side = /text-align:(\w+)/.exec(token.attrGet('style') ?? '')?.[1];
  return side === undefined ? `<${tag}>` : `<${tag} class="${side}">`;
}
