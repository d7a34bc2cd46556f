import type { Language } from './language.ts';

/** The statement of accessibility in one language. */
export interface Statement {
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly text: string; readonly list: readonly string[] }[];
}

export const STATEMENTS: Readonly<Record<Language, Statement>> = {
  en: {
    title: 'Accessibility of Samspill',
    parts: [
      {
        heading: 'What we aim for',
        text: 'Samspill aims at WCAG 2.2 level AA and EN 301 549. As far as we have tested, the page conforms in part.',
        list: [],
      },
      {
        heading: 'What is done',
        text: 'Everything can be done with the keyboard alone.',
        list: [
          'Every picture has a heading, a sentence that says what it shows, a table with its numbers, and a CSV file.',
          'Strategies are told apart by colour, dash and name; the colours were chosen for people who see no red or green.',
          'Sliders are the browser’s own; beside each stand buttons and a number field that do the same.',
          'Nothing moves by itself. Play moves once a year where less motion is asked for.',
          'Text and layout fit a window of 320 pixels, and 400% zoom on a screen of 1280.',
          'The page works with the system’s high-contrast colours, and in light and dark.',
        ],
      },
      {
        heading: 'What is not done yet',
        text: 'We know of these gaps.',
        list: [
          'Reasons of failed runs, some problems of links and the titles of sources are in English only.',
          'No person who uses a screen reader every day has tried the page yet.',
        ],
      },
      {
        heading: 'How it was tested',
        text: 'With the rules of axe on every page at three widths in light and dark, and a whole comparison by keyboard, each time the project is built. By its authors, not by others.',
        list: [],
      },
      {
        heading: 'If something keeps you out',
        text: 'Report it where you got Samspill from, with the link of the page: it holds everything on it, and nothing about you.',
        list: [],
      },
    ],
  },
  nb: {
    title: 'Tilgjengeligheten til Samspill',
    parts: [
      {
        heading: 'Hva vi sikter mot',
        text: 'Samspill sikter mot WCAG 2.2 nivå AA og EN 301 549. Så langt vi har prøvd, oppfyller siden dem delvis.',
        list: [],
      },
      {
        heading: 'Hva som er gjort',
        text: 'Alt kan gjøres med tastaturet alene.',
        list: [
          'Hvert bilde har en overskrift, en setning som sier hva det viser, en tabell med tallene og en CSV-fil.',
          'Strategiene skilles med farge, strek og navn; fargene er valgt for dem som ikke ser rødt eller grønt.',
          'Glidebryterne er nettleserens egne; ved siden av hver står knapper og et tallfelt som gjør det samme.',
          'Ingenting beveger seg av seg selv. Avspilling går år for år der mindre bevegelse er ønsket.',
          'Tekst og oppsett passer et vindu på 320 piksler, og 400 % zoom på en skjerm på 1280.',
          'Siden virker med systemets kontrastfarger, lyst og mørkt.',
        ],
      },
      {
        heading: 'Hva som ikke er gjort ennå',
        text: 'Vi kjenner disse hullene.',
        list: [
          'Grunner til at kjøringer mislykkes, noen feil i lenker og titlene på kilder finnes bare på engelsk.',
          'Ingen som bruker skjermleser til daglig, har prøvd siden ennå.',
        ],
      },
      {
        heading: 'Hvordan det er prøvd',
        text: 'Med reglene til axe på hver side i tre bredder, lyst og mørkt, og en hel sammenligning med tastatur, hver gang prosjektet bygges. Av dem som har laget det, ikke av andre.',
        list: [],
      },
      {
        heading: 'Hvis noe stenger deg ute',
        text: 'Meld fra der du fikk Samspill, med lenken til siden: Den inneholder alt på siden og ingenting om deg.',
        list: [],
      },
    ],
  },
  da: {
    title: 'Tilgængeligheden af Samspill',
    parts: [
      {
        heading: 'Hvad vi sigter mod',
        text: 'Samspill sigter mod WCAG 2.2 niveau AA og EN 301 549. Så vidt vi har prøvet, opfylder siden dem delvist.',
        list: [],
      },
      {
        heading: 'Hvad der er gjort',
        text: 'Alt kan gøres med tastaturet alene.',
        list: [
          'Hvert billede har en overskrift, en sætning, der siger, hvad det viser, en tabel med tallene og en CSV-fil.',
          'Strategierne skelnes ved farve, streg og navn; farverne er valgt til dem, der ikke ser rødt eller grønt.',
          'Skyderne er browserens egne; ved siden af hver står knapper og et talfelt, der gør det samme.',
          'Intet bevæger sig af sig selv. Afspilning går år for år, hvor mindre bevægelse er ønsket.',
          'Tekst og opsætning passer til et vindue på 320 pixel og 400 % zoom på en skærm på 1280.',
          'Siden virker med systemets kontrastfarver, lyst og mørkt.',
        ],
      },
      {
        heading: 'Hvad der ikke er gjort endnu',
        text: 'Vi kender disse huller.',
        list: [
          'Grunde til, at kørsler mislykkes, nogle fejl i links og titlerne på kilder findes kun på engelsk.',
          'Ingen, der bruger skærmlæser til daglig, har prøvet siden endnu.',
        ],
      },
      {
        heading: 'Hvordan det er prøvet',
        text: 'Med reglerne i axe på hver side i tre bredder, lyst og mørkt, og en hel sammenligning med tastatur, hver gang projektet bygges. Af dem, der har lavet det, ikke af andre.',
        list: [],
      },
      {
        heading: 'Hvis noget holder dig ude',
        text: 'Meld det dér, hvor du fik Samspill fra, med linket til siden: Det rummer alt på siden og intet om dig.',
        list: [],
      },
    ],
  },
};
