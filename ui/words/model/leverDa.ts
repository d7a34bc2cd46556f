import type { LeverName } from '#sim';
import type { LeverEntry } from './leverEntry.ts';
import { notesDa } from './parameterNotesDa.ts';

const { cited } = notesDa;
const TODAY = 'antagelse: niveauet i en almindelig kommune i dag';
const LEVEL = 'niveauet: antagelse, som i en almindelig kommune i dag';
const anchor = (which: string) => ({ help: `Hvor langt ${which} følger indkøbskursen.`, note: TODAY });

/** What every lever is and where its level of today comes from, in Danish; what it is called and costs stands in `daModel`. */
export const leverDa: Readonly<Record<LeverName, LeverEntry>> = {
  clarity: { help: 'Alle ved, hvorfor, hvornår og hvor langt der skal samskabes.', note: TODAY },
  coStrategy: { help: 'En strategi, der er lavet sammen med dem, den angår.', note: TODAY },
  siloBreaking: { help: 'Matrixteams, fælles budgetter, arbejde på tværs af sektorer.', note: TODAY },
  boundarySpanners: { help: 'Ledere og medarbejdere, der har til opgave at knytte sektorer sammen.', note: TODAY },
  partnership: { help: 'Faste steder, hvor borgere og kommune mødes: platforme, ankerskoler, frivilligcentre.', note: `${cited('lottstift2024', 'et norsk frivilligcenter koster 0,8 mio. norske kroner og én stilling')}; ${LEVEL}` },
  evaluation: { help: 'At lære af projekter, også af dem, der mislykkes.', note: TODAY },
  delegation: { help: 'Medarbejdere og borgere må bestemme inden for en ramme.', note: TODAY },
  inclusion: { help: 'Opsøgende arbejde og støtte dér, hvor behovet er, ikke dér, hvor folk gør sig mest hørt.', note: TODAY },
  materials: { help: 'Viden, lokaler og udstyr til dem, der deltager.', note: `${cited('jakobsen2013', 'virkningen')}; ${LEVEL}` },
  volunteerSupport: { help: 'Betalte folk, der rekrutterer frivillige, finder den rette opgave til dem, vejleder, anerkender og passer på dem.', note: `${cited('viva', '12 til 35 timer pr. frivillig og år, udledt')}; ${LEVEL}` },
  training: { help: 'Oplæring af ledere og medarbejdere.', note: TODAY },
  fund: { help: 'Penge, som borgernes grupper kan søge om.', note: `${cited('wiganCouncil2018', 'puljen til lokalområdet dér')}; ${LEVEL}` },
  anchoring: { help: 'Politikere fra alle partier har gjort kursen til deres egen.', note: TODAY },
  piloting: { help: 'Prøv i halv skala først.', note: TODAY },
  earlyHelp: { help: 'Hjælp, før behovet er vokset.', note: TODAY },
  sharedLanguage: { help: 'De samme ord om samskabelse på alle niveauer.', note: TODAY },
  incentives: { help: 'Samskabelse tæller med i mål og budgetter.', note: TODAY },
  information: { help: 'Det bliver fortalt ærligt og forståeligt, hvad der kom ud af det.', note: TODAY },
  leaderAlliances: { help: 'Ledere på tværs af sektorer og organisationer beslutter sammen.', note: TODAY },
  deputyShare: { help: 'Andel af møder, hvor der sendes en stedfortræder, som ikke kan beslutte noget.', note: TODAY },
  taskTransfer: { help: 'Rutinebehov, der overlades til faste arenaer.', note: TODAY },
  ambition: { help: 'Hvor meget fælles arbejde kommunen ønsker sig.', note: TODAY },
  promise: { help: 'Hvor megen indflydelse og forandring der loves.', note: TODAY },
  outcomeOpen: { help: 'Hvor åbent resultatet er, når borgerne inviteres: 0 afgjort på forhånd, 1 helt åbent.', note: `${cited('ulrich2018', 'akse 1 i typologien')}; niveauet: antagelse, mellem afgjort og åbent` },
  lead: { help: 'Hvem der har hovedrollen: 0 kommunen, 0,5 delt, 1 aktører udefra.', note: `${cited('ulrich2018', 'akse 2 i typologien')}; niveauet: antagelse, mest kommunen` },
  highestStep: { help: 'Det højeste trin på samskabelsestrappen, der tages i brug.', note: cited('torfing2017', 'samskabelsestrappen') },
  invitations: { help: 'Invitationer til at deltage, som når en indbygger i løbet af et år.', note: TODAY },
  recruitmentOpenCall: { help: 'Andel af invitationerne, der er åbne for alle; de, der allerede er aktive, kommer først.', note: TODAY },
  recruitmentLot: { help: 'Andel af invitationerne, der sendes til indbyggere udtrukket ved lod.', note: TODAY },
  recruitmentUniversalArena: { help: 'Andel af invitationerne, der gives, hvor alle kommer: skoler, børnehaver.', note: TODAY },
  recruitmentOutreach: { help: 'Andel af invitationerne, der bringes ud til folk, hvor behovet er størst.', note: TODAY },
  campaign: { help: 'Breve og annoncer, der opmuntrer folk.', note: cited('thomsenJakobsen2015', 'omtrent ingen virkning') },
  pay: { help: 'Penge for hver time, der gives i kommunale arenaer.', note: cited('voorberg2018', 'omtrent ingen virkning') },
  onboardingPace: { help: 'Hvor hurtigt grupper og projekter tager nye ind.', note: TODAY },
  localPreference: { help: 'Hvor meget det tæller at være lokal, når kontrakter tildeles.', note: TODAY },
  lotSplitting: { help: 'Mindre kontrakter, som små virksomheder kan tage.', note: TODAY },
  supplierDevelopment: { help: 'At hjælpe lokale leverandører med at vokse ind i offentlige kontrakter.', note: TODAY },
  livingWage: { help: 'At bede leverandører om at betale en løn, man kan leve af.', note: TODAY },
  cooperatives: { help: 'At starte kooperativer, som medarbejderne ejer, og at gøre virksomheder til sådanne.', note: TODAY },
  commitment1: anchor('den største ankerinstitution'),
  commitment2: anchor('ankerinstitution 2'),
  commitment3: anchor('ankerinstitution 3'),
  commitment4: anchor('ankerinstitution 4'),
  commitment5: anchor('ankerinstitution 5'),
  commitment6: anchor('ankerinstitution 6'),
  austerity: { help: 'Hvor meget realbudgettet falder hvert år.', note: TODAY },
  demandGrowth: { help: 'Hvor meget behovet vokser hvert år med folketal og alder.', note: TODAY },
  cutsToStaff: { help: 'Andel af en besparelse, der rammer egne ansatte; resten rammer indkøbt kapacitet.', note: cited('kingsFund2019', 'Wigan skar 40 % af budgettet og en femtedel af de ansatte') },
  anchorSpend: { help: 'Ankerinstitutionernes indkøb om året, 1 = starten.', note: cited('clesPreston', 'andele og beløb er to ting') },
};
