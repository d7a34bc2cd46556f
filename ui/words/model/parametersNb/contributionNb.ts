import { nbModel } from '../../nbModel.ts';
import { notesNb } from '../parameterNotesNb.ts';
import type { SomeParameterEntries } from '../parameterEntry.ts';

const { cited, startingPoint } = notesNb;
const { labels } = nbModel;

/** Hours given, hours asked for, and what they wear out. */
export const contributionNb = {
  hoursBase: { label: 'Timer som en gjennomsnittlig aktiv vil gi', note: `${cited('ncvo2019', 'median på 8 timer i måneden')}; ${cited('vive2024', 'gjennomsnitt på 15 til 18')}; ${cited('ssb2018', 'gjennomsnitt på 8')}` },
  participantHours: { label: 'Timer som en deltaker gir', note: cited('povertySite2010', 'forskjellen er hvem som kommer med, ikke hvor mye de gjør') },
  arenaFollow: { label: 'Arenaenes timer følger folk eller behov', note: startingPoint('7.8') },
  arenaClose: { label: 'Arenaer krymper til de timene som blir gitt', note: startingPoint('7.8') },
  arenaFull: { label: 'Ledige timer der en arena ikke lenger tar inn noen', note: `${cited('paret', 'den som ikke har forberedt seg, kaster bort eller avviser frivillige')}; størrelsen: antakelse, halvparten` },
  arenaPatience: { label: 'Måneder med for få timer før arenaer krymper', note: startingPoint('7.8') },
  stretchLimit: { label: 'Hvor langt man kan strekke timene sine', note: 'antakelse: ingen gir mer enn dobbelt så mye som de ville' },
  idleEfficacy: { label: 'Mestringstro som går tapt når timer blir stående ubrukt', note: `${cited('paret', 'den som ikke har forberedt seg, kaster bort frivillige')}; størrelsen: antakelse` },
  savingPace: { label: 'Innsparinger følger det frivillige overtar', note: `antakelse: over omtrent ett år, med neste budsjett; ${cited('torfing2017', 'oppgaver flyttes for å spare penger')}` },
  supportElasticity: { label: 'Støtten faller med budsjettet', note: `${cited('nao2018', 'falt 1,7 ganger så mye som utgiftene til tjenester i England')}; 1: kuttes som alt annet; egen verdi for hvert land` },
  arenaOutput: { label: 'Hva en time i en arena gir', note: startingPoint('7.8') },
  outputUncoordinated: { label: 'Utbytte som er igjen uten koordinering', note: startingPoint('7.10') },
  arenaMemory: { label: 'Arenaer merker hvor mange timer folk vil gi', note: 'antakelse: over omtrent ett år; hindrer at små nabolag hopper opp og ned' },
  civicVoice: { label: 'Medbestemmelse i egen forening', note: 'antakelse: medlemmene avgjør omtrent halvparten' },
  fatigueRate: { label: labels.fatigueRate, note: cited('ncvo2023', '20–25 % er utslitte') },
  fatigueRecovery: { label: 'Slitasje: går over mens man er aktiv', note: startingPoint('7.12') },
  fatigueRest: { label: 'Slitasje: går over i hvile', note: startingPoint('7.12') },
  sustainableHours: { label: 'Timer man tåler i lengden', note: startingPoint('7.12') },
  fatigueSupport: { label: 'Slitasje: dempes av støtte', note: cited('ncvo2023', 'blant dem som sluttet: dårlig ledet 10 %, stress 14 %') },
  fatigueMeasurement: { label: 'Slitasje: økes av måling', note: startingPoint('7.12') },
  fatigueVoice: { label: 'Slitasje: dempes av medbestemmelse', note: cited('allenMueller2013') },
  fatigueRoleClarity: { label: 'Slitasje: dempes av klare roller', note: cited('allenMueller2013') },
  fatigueCoordination: { label: 'Slitasje: dempes av koordinering', note: cited('omsorgsforskning2018', 'klare forventninger får frivillige til å bli') },
  recognition: { label: 'Slitasje: dempes av anerkjennelse når et resultat tas i bruk', note: cited('havlik', 'ros holder motivasjonen oppe; størrelsen er antatt') },
  exitRate: { label: 'Frivillige slutter: grunnverdi', note: `${cited('cncs2008', 'i året slutter 0,30–0,35')}; ${cited('localTrust2016', 'av kjernen 0,24–0,28')}; først 0,013, tilpasset på nytt sammen med slitasje til P3` },
  exitFatigue: { label: labels.exitFatigue, note: cited('ncvo2019', 'jo oftere man hjelper til, jo lettere slutter man') },
  exitEfficacy: { label: 'Frivillige slutter: lite mestringstro', note: startingPoint('7.12') },
  exitResponsiveness: { label: 'Frivillige slutter: liten tro på å bli hørt', note: startingPoint('7.12') },
  exitSupport: { label: 'Frivillige slutter: hindres av støtte', note: cited('scherer2016', 'støtte og en oppgave som passer, får folk til å bli') },
  exitCoordination: { label: 'Frivillige slutter: dårlig koordinering', note: cited('omsorgsforskning2018', 'uklar arbeidsdeling') },
  lifeEvents: { label: 'Frivillige slutter: hendelser i livet', note: cited('ncvo2023', 'en tredel slutter fordi livet endrer seg') },
  stepDown: { label: 'De som slutter, men blir igjen som deltakere', note: startingPoint('7.12') },
  pauseMonths: { label: 'Pause for dem som slutter', note: startingPoint('7.12') },
  burnOutMonths: { label: 'Måneder borte etter å ha blitt utbrent', note: startingPoint('7.12') },
  burnOutMotivation: { label: 'Motivasjon som går tapt når man blir utbrent', note: startingPoint('7.12') },
  motivationReturn: { label: 'Motivasjonen går tilbake til det vante', note: 'antakelse: over år' },
  strainedAt: { label: 'Slitasje der man regnes som utslitt', note: 'definisjon: herfra og oppover regnes man som utslitt' },
  spinUpArenaSettle: { label: 'Arenaer faller på plass i innkjøringen', note: 'antakelse: i måned 0 ber arenaene om de timene folk gir; ved 0,05 sto en tredel av dem ubrukt for alltid' },
} as const satisfies SomeParameterEntries;
