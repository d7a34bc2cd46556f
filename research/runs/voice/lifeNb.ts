import type { LifeWords } from './lifeEn.ts';

/** What happens in a life, in Norwegian (bokmål). */
export const lifeNb: LifeWords = {
  after: (years, months) => {
    const inYears = years === 0 ? '' : years === 1 ? 'ett år' : `${years} år`;
    const inMonths = months === 0 ? '' : months === 1 ? 'én måned' : `${months} måneder`;
    return `Etter ${[inYears, inMonths].filter((part) => part !== '').join(' og ')}`;
  },
  start: (number, name, part) => `Person ${number} i ${name} ${part} ved starten.`,
  tenYears: 'Etter ti år',
  end: (when, part, trust, declined) =>
    `${when} ${part}; ${trust}${declined === 0 ? '' : `, og personen hadde sagt nei ${declined === 1 ? 'én gang' : `${declined} ganger`}`}.`,
  startParts: [
    'var ikke med',
    'var med nå og da',
    'var frivillig',
    'var frivillig, og en av ildsjelene,',
    'hadde sluttet og holdt seg borte',
  ],
  endParts: [
    'var personen ikke med',
    'var personen med nå og da',
    'var personen frivillig',
    'var personen frivillig, og en av ildsjelene',
    'hadde personen sluttet og holdt seg borte',
  ],
  trust: (from, to, way) =>
    way === 0
      ? `tilliten til kommunen var ${to}, som ved starten`
      : `tilliten til kommunen hadde ${way > 0 ? 'økt' : 'sunket'} fra ${from} til ${to}`,
  unchanged: 'I alle ti årene var det slik.',
  unchangedAllAlong: 'Slik var det hele tiden.',
  one: (when, what) => `${when} ${what}.`,
  two: (when, what, later, last) => `${when} ${what}; ${later} ${last}.`,
  many: (when, what, between, later, last) =>
    `${when} ${what}; så kom ${between === 1 ? 'én endring til' : `${between} endringer til`}, og ${later} ${last}.`,
  events: {
    'entered|asked by a contact': 'spurte en bekjent, og personen ble med',
    'entered|found the way alone': 'fant personen veien selv og ble med',
    'entered as volunteer|asked by a contact': 'spurte en bekjent, og personen ble med som frivillig',
    'entered as volunteer|found the way alone': 'fant personen veien selv og ble med som frivillig',
    'accepted an invitation|open call': 'sa personen ja til en åpen invitasjon fra kommunen',
    'accepted an invitation|drawn by lot': 'trakk kommunen ut personen ved loddtrekning og fikk ja',
    'accepted an invitation|met in a universal arena': 'ble personen spurt på et sted der alle kommer, og sa ja',
    'accepted an invitation|outreach': 'oppsøkte kommunen personen og fikk ja',
    'became a volunteer|asked by somebody active': 'spurte en som alt var aktiv, og personen ble frivillig',
    'became a participant|the group closed': 'ble gruppen lagt ned, og siden var personen bare med nå og da',
    'lapsed|took part now and then': 'falt personen fra',
    'stopped volunteering|life events': 'endret noe i livet seg, og personen sluttet som frivillig',
    'stopped volunteering|fatigue, efficacy, response and coordination':
      'sluttet personen som frivillig, slik det oftere skjer når folk er slitne eller tviler, ikke får svar, eller arbeidet er dårlig samordnet',
    'burnt out|fatigue above 1': 'ble personen utbrent og måtte slutte',
    'left for good|the core is lost': 'sluttet personen for godt, sammen med andre i kjernen',
    'left for good|volunteers are lost': 'sluttet personen for godt, sammen med andre frivillige',
    'founded a group|no group in the neighbourhood':
      'startet personen en gruppe sammen med andre, for nabolaget hadde ingen',
    'went home|the project ended': 'ble prosjektet avsluttet, og personen gikk hjem',
    'turned away|no work in the standing arena': 'møtte personen opp, men det var ingenting å gjøre',
    'project adopted': 'ble resultatet av personens prosjekt tatt i bruk',
    'project not adopted': 'ble resultatet av personens prosjekt ikke tatt i bruk',
  },
  became: ['sluttet personen å være med', 'var personen med nå og da', 'ble personen frivillig'],
  draw: (draw, chance) => `Trukket ${draw} mot en sjanse på ${chance}.`,
  fatigue: (value) => `Slitasjen var ${value}; over 1 blir folk utbrente.`,
};
