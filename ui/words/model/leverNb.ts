import type { LeverName } from '#sim';
import type { LeverEntry } from './leverEntry.ts';
import { notesNb } from './parameterNotesNb.ts';

const { cited } = notesNb;
const TODAY = 'antakelse: nivået i en vanlig kommune i dag';
const LEVEL = 'nivået: antakelse, som i en vanlig kommune i dag';
const anchor = (which: string) => ({ help: `Hvor langt ${which} følger innkjøpskursen.`, note: TODAY });

/** What every lever is and where its level of today comes from, in Norwegian; what it is called and costs stands in `nbModel`. */
export const leverNb: Readonly<Record<LeverName, LeverEntry>> = {
  clarity: { help: 'Alle vet hvorfor, når og hvor langt det skal samskapes.', note: TODAY },
  coStrategy: { help: 'En strategi som er laget sammen med dem den gjelder.', note: TODAY },
  siloBreaking: { help: 'Matriseteam, felles budsjetter, arbeid på tvers av sektorer.', note: TODAY },
  boundarySpanners: { help: 'Ledere og ansatte som har i oppgave å knytte sektorer sammen.', note: TODAY },
  partnership: { help: 'Faste steder der innbyggere og kommune møtes: plattformer, ankerskoler, frivilligsentraler.', note: `${cited('lottstift2024', 'en frivilligsentral koster 0,8 mill. kroner og én stilling')}; ${LEVEL}` },
  evaluation: { help: 'Å lære av prosjekter, også av dem som mislykkes.', note: TODAY },
  delegation: { help: 'Ansatte og innbyggere får bestemme innenfor en ramme.', note: TODAY },
  inclusion: { help: 'Oppsøkende arbeid og støtte der behovet er, ikke der folk gjør seg mest hørt.', note: TODAY },
  materials: { help: 'Kunnskap, lokaler og utstyr til dem som deltar.', note: `${cited('jakobsen2013', 'virkningen')}; ${LEVEL}` },
  volunteerSupport: { help: 'Betalte folk som rekrutterer frivillige, finner rett oppgave til dem, veileder, anerkjenner og tar vare på dem.', note: `${cited('viva', '12 til 35 timer per frivillig og år, utledet')}; ${LEVEL}` },
  training: { help: 'Opplæring av ledere og ansatte.', note: TODAY },
  fund: { help: 'Penger som innbyggernes grupper kan søke om.', note: `${cited('wiganCouncil2018', 'nærmiljøfondet der')}; ${LEVEL}` },
  anchoring: { help: 'Politikere fra alle partier har gjort kursen til sin.', note: TODAY },
  piloting: { help: 'Prøv i halv skala først.', note: TODAY },
  earlyHelp: { help: 'Hjelp før behovet har vokst.', note: TODAY },
  sharedLanguage: { help: 'De samme ordene om samskaping på alle nivåer.', note: TODAY },
  incentives: { help: 'Samskaping teller i mål og budsjetter.', note: TODAY },
  information: { help: 'Det blir fortalt ærlig og forståelig hva som kom ut av det.', note: TODAY },
  leaderAlliances: { help: 'Ledere på tvers av sektorer og organisasjoner beslutter sammen.', note: TODAY },
  deputyShare: { help: 'Andel møter der det sendes en vararepresentant som ikke kan beslutte noe.', note: TODAY },
  taskTransfer: { help: 'Rutinebehov som overlates til faste arenaer.', note: TODAY },
  ambition: { help: 'Hvor mye felles arbeid kommunen ønsker seg.', note: TODAY },
  promise: { help: 'Hvor mye innflytelse og endring som loves.', note: TODAY },
  outcomeOpen: { help: 'Hvor åpent resultatet er når innbyggerne inviteres: 0 avgjort på forhånd, 1 helt åpent.', note: `${cited('ulrich2018', 'akse 1 i typologien')}; nivået: antakelse, mellom avgjort og åpent` },
  lead: { help: 'Hvem som har hovedrollen: 0 kommunen, 0,5 delt, 1 aktører utenfor.', note: `${cited('ulrich2018', 'akse 2 i typologien')}; nivået: antakelse, mest kommunen` },
  highestStep: { help: 'Det høyeste trinnet i samskapingstrappen som tas i bruk.', note: cited('torfing2017', 'samskapingstrappen') },
  invitations: { help: 'Invitasjoner til å delta som når en innbygger i løpet av et år.', note: TODAY },
  recruitmentOpenCall: { help: 'Andel av invitasjonene som er åpne for alle; de som alt er aktive, kommer først.', note: TODAY },
  recruitmentLot: { help: 'Andel av invitasjonene som sendes til innbyggere trukket ut ved lodd.', note: TODAY },
  recruitmentUniversalArena: { help: 'Andel av invitasjonene som gis der alle kommer: skoler, barnehager.', note: TODAY },
  recruitmentOutreach: { help: 'Andel av invitasjonene som bringes til folk der behovet er størst.', note: TODAY },
  campaign: { help: 'Brev og annonser som oppmuntrer folk.', note: cited('thomsenJakobsen2015', 'omtrent ingen virkning') },
  pay: { help: 'Penger for hver time som gis i kommunale arenaer.', note: cited('voorberg2018', 'omtrent ingen virkning') },
  onboardingPace: { help: 'Hvor fort grupper og prosjekter tar opp nye.', note: TODAY },
  localPreference: { help: 'Hvor mye det teller å være lokal når kontrakter tildeles.', note: TODAY },
  lotSplitting: { help: 'Mindre kontrakter som små bedrifter kan ta.', note: TODAY },
  supplierDevelopment: { help: 'Å hjelpe lokale leverandører å vokse inn i offentlige kontrakter.', note: TODAY },
  livingWage: { help: 'Å be leverandører betale en lønn å leve av.', note: TODAY },
  cooperatives: { help: 'Å starte samvirkeforetak som de ansatte eier, og å gjøre bedrifter om til slike.', note: TODAY },
  commitment1: anchor('den største ankerinstitusjonen'),
  commitment2: anchor('ankerinstitusjon 2'),
  commitment3: anchor('ankerinstitusjon 3'),
  commitment4: anchor('ankerinstitusjon 4'),
  commitment5: anchor('ankerinstitusjon 5'),
  commitment6: anchor('ankerinstitusjon 6'),
  austerity: { help: 'Hvor mye realbudsjettet faller hvert år.', note: TODAY },
  demandGrowth: { help: 'Hvor mye behovet vokser hvert år med folketall og alder.', note: TODAY },
  cutsToStaff: { help: 'Andel av et kutt som rammer egne ansatte; resten rammer innkjøpt kapasitet.', note: cited('kingsFund2019', 'Wigan kuttet 40 % av budsjettet og en femdel av de ansatte') },
  anchorSpend: { help: 'Ankerinstitusjonenes innkjøp i året, 1 = starten.', note: cited('clesPreston', 'andeler og beløp er to ting') },
};
