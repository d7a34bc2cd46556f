// Searches the sections of all pages here in the browser: `samspillSections` and MiniSearch were read by the scripts before this one.
(() => {
  const MOST = 30;
  const box = document.getElementById('words');
  const found = document.getElementById('found');
  const results = document.getElementById('results');
  const index = new MiniSearch({
    fields: ['title', 'page', 'text'],
    storeFields: ['title', 'page', 'text', 'address'],
    // `needMet` is found by "met" and by itself.
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => [word, ...parts(word)]),
    searchOptions: {
      boost: { title: 4, page: 2 },
      // The last word may not be whole yet, and longer ones have endings.
      prefix: (word, place, words) => word.length > 3 || place === words.length - 1,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(samspillSections.map((section, id) => ({ id, ...section })));

  function parts(word) {
    const split = word.match(/\p{Lu}?[\p{Ll}\p{N}]+/gu) ?? [];
    return split.length > 1 ? split : [];
  }

  function show() {
    const words = box.value.trim();
    const hits = words === '' ? [] : index.search(words);
    const many = hits.length === 1 ? '1 section' : `${hits.length} sections`;
    found.textContent = words === '' ? '' : hits.length > MOST ? `${many}, the first ${MOST} below` : many;
    results.replaceChildren(...hits.slice(0, MOST).map(line));
  }

  function line({ title, page, text, address, terms }) {
    const link = Object.assign(document.createElement('a'), { href: address, textContent: title || page });
    const where = Object.assign(document.createElement('span'), { className: 'where', textContent: page });
    const excerpt = document.createElement('p');
    excerpt.append(...marked(around(text, terms), terms));
    const item = document.createElement('li');
    item.append(link, ...(title && title !== page ? [' ', where] : []), excerpt);
    return item;
  }

  /** The text around the first word that was found. */
  function around(text, terms) {
    const at = text.search(wordsLike(terms));
    const start = at < 0 ? 0 : Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 60)) + 1);
    const end = start + 220 >= text.length ? text.length : text.lastIndexOf(' ', start + 220);
    return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  }

  function marked(text, terms) {
    return text
      .split(wordsLike(terms))
      .map((part, place) =>
        place % 2 === 1 ? Object.assign(document.createElement('mark'), { textContent: part }) : part,
      );
  }

  /** Where a word begins that was found. Terms are letters and digits only. */
  function wordsLike(terms) {
    const longestFirst = [...terms].sort((one, other) => other.length - one.length);
    return new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})`, 'giu');
  }

  box.value = new URLSearchParams(location.search).get('q') ?? '';
  box.addEventListener('input', show);
  show();
  box.focus();
})();
