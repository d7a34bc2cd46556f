import type { CardWords } from './cardsEn.ts';

export const cardsNb: CardWords = {
  row: {
    remove: 'Ta bort',
    instead: (name) => `Velg en annen i stedet for ${name}`,
    name: (name) => `Ditt navn på ${name}`,
    nameHint: 'Den er endret. Med et eget navn er den lettere å kjenne igjen i diagrammene.',
    own: 'Har egne rammevilkår',
    ownHint: 'De gjelder uansett hva kommunen velger, så noe av forskjellen kan skyldes dem.',
    same: 'Likt for alle',
    sameOf: (name) => `La rammevilkårene til ${name} gjelde for alle strategiene`,
  },
  gallery: {
    add: 'Legg til en strategi',
    instead: (name) => `I stedet for ${name}`,
    lead: 'Det du velger, kjøres i kommunen din og med de samme tilfeldighetene som de andre.',
    search: 'Søk',
    found: (count) => (count === 1 ? '1 strategi' : `${count} strategier`),
    none: 'Ingen strategi heter det.',
    close: 'Lukk',
    compared: 'er med nå',
    take: (name) => `Legg til ${name}`,
    use: (name) => `Bruk ${name}`,
    takeShort: 'Legg til',
    useShort: 'Bruk denne',
    changes: 'Sammenlignet med dagens kommune',
    noChange: 'Velger som i dag.',
    more: (count) => (count === 1 ? 'og én endring til' : `og ${count} endringer til`),
    known: (place) => `Kjent fra ${place}; her kjøres den i kommunen din.`,
    claims: (held, all) => `${held} av ${all} forventninger slo til`,
    claimsHint: 'Hva forskningen gir grunn til å vente, og om modellen viser det. De som ikke slo til, står der også.',
    read: 'Les mer',
    sources: (count) => (count === 1 ? '1 kilde' : `${count} kilder`),
  },
  groups: {
    governing: 'Måter å styre på',
    cases: 'Kjente eksempler',
    steps: 'Trappen, typer og modenhet',
    traps: 'Feller',
    circumstances: 'Dagens kurs i en annen verden',
  },
  changes: {
    level: (label, now, before) => `${label}: ${now} i stedet for ${before}`,
    more: (label) => `${label}: litt mer enn i dag`,
    less: (label) => `${label}: litt mindre enn i dag`,
    mix: (logic, now, before) => `${logic}: ${now} av styringen i stedet for ${before}`,
    commitment: 'Ankerinstitusjonenes forpliktelse',
    step: (now, before) => `Trappen opp til trinn ${now} i stedet for trinn ${before}`,
    lead: (now, before) => `Ledes ${now} i stedet for ${before}`,
    leads: ['av kommunen alene', 'mest av kommunen', 'av alle i fellesskap', 'mest av andre', 'av andre enn kommunen'],
    open: (now, before) => `Resultatet er ${now} i stedet for ${before}`,
    opens: ['bestemt på forhånd', 'nesten bestemt', 'halvåpent', 'ganske åpent', 'helt åpent'],
    invitations: (now, before) => `${now} invitasjoner per innbygger i året i stedet for ${before}`,
    pay: (now) => `${now} pund for hver time man deltar`,
    channel: (label, now, before) => `${label}: ${now} av invitasjonene i stedet for ${before}`,
    later: (label, level, when) => `${label}: ${level} ${when}`,
    laterLogic: (logic, share, when) => `${logic}: ${share} ${when}`,
  },
  span: (months) =>
    months === 1
      ? 'én måned'
      : months % 12 !== 0
        ? `${months} måneder`
        : months === 12
          ? 'ett år'
          : `${months / 12} år`,
  when: {
    start: 'fra starten',
    after: (span) => `etter ${span}`,
    over: (span) => `i løpet av ${span}`,
    both: (after, over) => `${after}, ${over}`,
  },
  circumstances: {
    instead: (now, before) => `${now} i stedet for ${before}`,
    levers: {
      austerity: (level) => `budsjettet ${level} i året`,
      demandGrowth: (level) => `behovene ${level} i året`,
      cutsToStaff: (level) => `${level} av kuttene rammer egne ansatte`,
      anchorSpend: (level) => `ankerinstitusjonenes innkjøp ${level}`,
    },
    parameters: {
      trustMean: (level) => `${level} tillit til kommunen ved starten`,
      wickedScale: (level) => `${level} ganger så mange samfunnsfloker`,
    },
    events: {
      coreLoss: (share) => `${share} av kjernen av frivillige slutter`,
      merger: () => 'kommuner slås sammen',
    },
    dated: (what, when) => `${what} ${when}`,
  },
  report: {
    asToday: 'Velger som i dag',
    changes: 'Sammenlignet med dagens kommune',
  },
  sources: {
    title: 'Kilder',
    entry: 'våre notater',
    newTab: 'åpnes i en ny fane',
    noYear: 'uten årstall: Utgaven vi leste, har ikke noe',
    noLink: 'uten adresse:',
  },
  cite: {
    title: 'Slik siterer du',
    text: (version, model) =>
      `Versjon ${version}, modell ${model}. Oppgi fingeravtrykkene til kjøringene dine sammen med den.`,
    bibtex: 'Som BibTeX',
    copy: 'Kopier',
    copied: 'Henvisningen er kopiert.',
    links: { documentation: 'Dokumentasjon', claims: 'Forventningene, og hvilke som slo til', licence: 'Lisens: MIT' },
  },
};
