/**
 * What an address may hold behind `#s=`, the likeliest first; empty: something stands there that is no link of this page. Null:
 * nothing stands there. What programs that pass links on do to them is undone: signs coded as `%3D`, `&#61;` or `=3D`, spaces and
 * line breaks put in, marks of replies, brackets, full stops and labels put behind. A link that holds none of that is left as it is.
 */
export function linkTexts(hash: string): readonly string[] | null {
  const written = decoded(hash).replace(/^[#\s]+/, '');
  if (written === '') return null;
  const link = /^(?:[^]*&)?[/!?]*s\s*(?:=\s*3D|=)([^]*)$/i.exec(written)?.[1];
  if (link === undefined) return [];
  const whole = link.replace(/[\s\p{Cf}\\]/gu, '');
  // Joined over what was put in; up to what was put behind; up to the words that follow.
  const [before = ''] = whole.split(/[&?|<]/, 1);
  const ways = [
    before.replace(FOREIGN, ''),
    whole.replace(FOREIGN, ''),
    OWN.exec(whole)?.[0],
    OWN.exec(link.trimStart())?.[0],
  ];
  // Ours end in a letter or a digit, since what they hold ends in a bracket.
  return [...new Set(ways.map((text) => UP_TO_LAST.exec(text ?? '')?.[0] ?? ''))];
}

/** The signs of a link, and all others. */
const OWN = /^[\w\-+/]*/;
const UP_TO_LAST = /^[^]*[A-Za-z0-9]/;
const FOREIGN = /[^\w\-+/]/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  equals: '=',
  lt: '<',
  gt: '>',
  quot: '"',
  num: '#',
  nbsp: ' ',
};

/** Without the codes of addresses and of HTML, however often they were put over each other. */
function decoded(text: string): string {
  let before = '';
  let now = text;
  for (let times = 0; times < MOST_CODINGS && now !== before; times++) {
    before = now;
    now = now
      .replace(/(?:%[0-9a-f]{2})+/gi, fromPercent)
      .replace(/&#(\d{1,6});/g, (_all, code: string) => String.fromCharCode(Number(code)))
      .replace(/&#x([0-9a-f]{1,4});/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&([a-z]{2,6});/gi, (all, name: string) => NAMED[name.toLowerCase()] ?? all);
  }
  return now;
}

const MOST_CODINGS = 4;

function fromPercent(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return codes;
  }
}
