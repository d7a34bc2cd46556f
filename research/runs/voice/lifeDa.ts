import type { LifeWords } from './lifeEn.ts';

/** What happens in a life, in Danish. */
export const lifeDa: LifeWords = {
  after: (years, months) => {
    const inYears = years === 0 ? '' : years === 1 ? 'et år' : `${years} år`;
    const inMonths = months === 0 ? '' : months === 1 ? 'en måned' : `${months} måneder`;
    return `Efter ${[inYears, inMonths].filter((part) => part !== '').join(' og ')}`;
  },
  start: (number, name, part) => `Person ${number} i ${name} ${part} ved starten.`,
  tenYears: 'Efter ti år',
  end: (when, part, trust, declined) =>
    `${when} ${part}; ${trust}${declined === 0 ? '' : `, og personen havde sagt nej ${declined === 1 ? 'én gang' : `${declined} gange`}`}.`,
  startParts: [
    'var ikke med',
    'var med nu og da',
    'var frivillig',
    'var frivillig, og en af ildsjælene,',
    'var stoppet og holdt sig væk',
  ],
  endParts: [
    'var personen ikke med',
    'var personen med nu og da',
    'var personen frivillig',
    'var personen frivillig, og en af ildsjælene',
    'var personen stoppet og holdt sig væk',
  ],
  trust: (from, to, way) =>
    way === 0
      ? `tilliden til kommunen var ${to} ligesom ved starten`
      : `tilliden til kommunen var ${way > 0 ? 'steget' : 'faldet'} fra ${from} til ${to}`,
  unchanged: 'Sådan var det i alle ti år.',
  unchangedAllAlong: 'Sådan var det hele tiden.',
  one: (when, what) => `${when} ${what}.`,
  two: (when, what, later, last) => `${when} ${what}; ${later} ${last}.`,
  many: (when, what, between, later, last) =>
    `${when} ${what}; så fulgte ${between === 1 ? 'én ændring til' : `${between} ændringer til`}, og ${later} ${last}.`,
  events: {
    'entered|asked by a contact': 'spurgte en bekendt, og personen kom med',
    'entered|found the way alone': 'fandt personen selv vejen og kom med',
    'entered as volunteer|asked by a contact': 'spurgte en bekendt, og personen kom med som frivillig',
    'entered as volunteer|found the way alone': 'fandt personen selv vejen og kom med som frivillig',
    'accepted an invitation|open call': 'sagde personen ja til en åben invitation fra kommunen',
    'accepted an invitation|drawn by lot': 'udtrak kommunen personen ved lodtrækning og fik et ja',
    'accepted an invitation|met in a universal arena': 'blev personen spurgt et sted, hvor alle kommer, og sagde ja',
    'accepted an invitation|outreach': 'opsøgte kommunen personen og fik et ja',
    'became a volunteer|asked by somebody active': 'spurgte en, der allerede var aktiv, og personen blev frivillig',
    'became a participant|the group closed': 'lukkede gruppen, og siden var personen kun med nu og da',
    'lapsed|took part now and then': 'faldt personen fra',
    'stopped volunteering|life events': 'ændrede noget i livet sig, og personen stoppede som frivillig',
    'stopped volunteering|fatigue, efficacy, response and coordination':
      'stoppede personen som frivillig, sådan som det oftere sker, når folk er trætte, tvivler, ikke får svar, eller det er dårligt koordineret',
    'burnt out|fatigue above 1': 'brændte personen ud og måtte stoppe',
    'left for good|the core is lost': 'stoppede personen for altid sammen med andre i kernen',
    'left for good|volunteers are lost': 'stoppede personen for altid sammen med andre frivillige',
    'founded a group|no group in the neighbourhood':
      'startede personen en gruppe sammen med andre, for kvarteret havde ingen',
    'went home|the project ended': 'sluttede projektet, og personen gik hjem',
    'turned away|no work in the standing arena': 'mødte personen op, men der var intet at lave',
    'project adopted': 'blev resultatet af personens projekt taget i brug',
    'project not adopted': 'blev resultatet af personens projekt ikke taget i brug',
  },
  became: ['holdt personen op med at være med', 'var personen med nu og da', 'blev personen frivillig'],
  draw: (draw, chance) => `Trukket ${draw} mod en chance på ${chance}.`,
  fatigue: (value) => `Trætheden var ${value}; over 1 brænder folk ud.`,
};
