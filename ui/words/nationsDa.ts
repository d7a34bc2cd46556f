import type { NationsWords } from './nationsEn.ts';

/** Dansk. */
export const nationsDa: NationsWords = {
  title: 'Hele lande',
  hint: 'Alle kommuner i et land, kørt under to strategier, med hver eneste voksen eller med så mange, som der står. Resultaterne fulgte med siden; intet køres her.',
  names: { england: 'England', norway: 'Norge' },
  reading: (name) => `Læser ${name} …`,
  notRead: (name) => `${name} kunne ikke læses. Prøv igen.`,
  about: (places, neighbourhoods, adults) => `${places} kommuner, ${neighbourhoods} kvarterer, ${adults} voksne`,
  size: {
    adults: 'hver voksen er simuleret',
    oneIn: (count) => `en prøve: Én borger er simuleret for hver ${count}. voksne`,
    citizens: (count) => `en prøve: ${count} borgere er simuleret i hver kommune`,
    usual: 'så mange borgere er simuleret, som modellen tager af sig selv',
  },
  made: (runs, replicates, seed, model, version, date) =>
    `${runs} kørsler, ${replicates === 1 ? 'én' : replicates} af hver kommune under hver strategi, frø »${seed}«, modelversion ${model}, Samspill ${version}, ${date}.`,
  source: (text) => `Tallene om kommunerne (på engelsk): ${text}.`,
  otherModel: (theirs, ours) =>
    `Lavet af modelversion ${theirs}; resten af siden kører version ${ours}. Tallene må ikke sammenlignes.`,
  outcome: 'Udfald',
  month: 'Hvornår',
  show: 'Hvad',
  difference: (name, base) => `${name} minus ${base}`,
  differenceIn: (label) => `Forskel: ${label}`,
  points: 'procentpoint',
  noValue: (label) => `»${label}« er ikke kendt her.`,
  some: (places, all, label) =>
    `»${label}« er kendt for ${places} af ${all} kommuner; i de andre er der for lidt at læse, eller levevilkår er ikke målt.`,
  by: { kind: 'Type kommune', county: 'Fylke' },
  kinds: {
    E06: 'Enhedskommuner',
    E07: 'Distrikter uden for storby',
    E08: 'Storbydistrikter',
    E09: 'Bydele i London',
  },
  all: 'Alle kommuner',
  strip: {
    title: { kind: 'Hver kommune, efter type', county: 'Hver kommune, efter fylke' },
    told: (places, low, lowAt, high, highAt) =>
      `${places} kommuner, én prik for hver, fra ${low} (${lowAt}) til ${high} (${highAt}).`,
    hint: 'Hvor højt en prik står i rækken, betyder intet. Den laveste og den højeste i rækken har navn.',
    dot: 'en kommune',
    middle: 'kommunen i midten',
    most: '8 ud af 10 kommuner',
    noDifference: 'ingen forskel',
  },
  groups: {
    title: 'Det samme i tal',
    columns: {
      places: 'Kommuner',
      adults: 'Voksne',
      low: '95 % over kommuner fra',
      high: 'til',
      ends: ['1 ud af 10 kommuner under', 'halvdelen under', '9 ud af 10 under'],
    },
    sides: ['Bedre', 'Ens', 'Dårligere'],
    difference: 'Forskel',
  },
  fifths: {
    title: 'Landets femtedele efter levevilkår',
    names: ['Bedst stillet', 'Næstbedst', 'Midterst', 'Næstdårligst', 'Dårligst stillet'],
    column: 'Femtedel',
    hint: (neighbourhoods) =>
      `${neighbourhoods} kvarterer fra alle kommuner, ordnet efter levevilkår i landet; en femtedel af de voksne i hver. Stregerne er intervaller over kommuner.`,
    unread: (label) => `»${label}« læses ikke for kvarterer, så det kendes ikke for femtedele.`,
    invented:
      'Ingen femtedele: Levevilkår er ikke målt på tværs af kommunerne i dette land. Modellen har en jævn stigning i dem, ens i alle, og den siger intet om landet.',
  },
  ends: {
    title: 'Mest og mindst',
    rank: 'Plads',
    place: 'Kommune',
    small: (count, atEnds, ofAll) =>
      `Den midterste af disse ${count} kommuner har ${atEnds} voksne, af alle kommuner ${ofAll}. Tilfældigheder vejer mest i små kommuner, så de ligger først og sidst.`,
    every: (count) => `Alle ${count} kommuner`,
  },
  csv: 'Gem tabellen som CSV',
  limits: {
    title: 'Det siger det ikke',
    list: [
      'Én kørsel af hver kommune under hver strategi: Hvor langt tilfældigheder fører en enkelt kommune, vides ikke. Kommuner nær hinanden på listen kan have byttet plads ved et tilfælde.',
      'Typer og fylker er grupper af kommuner i en model. De er forskellige i størrelse, antal kvarterer og levevilkår, for modellen ved intet andet om dem: ikke kommunens opgaver, politik eller penge.',
      'Hvor langt kommunerne ligger fra hinanden, siger ikke, hvor sikkert noget er. Intervaller over kommuner rummer virkelige forskelle mellem dem og tilfældigheder, ikke det, modellen udelader.',
    ],
    weights:
      'Gennemsnit er vægtet efter antal voksne. Andele og forhold af noget andet end voksne siger, hvad den gennemsnitlige voksne har i sin egen kommune.',
  },
};
