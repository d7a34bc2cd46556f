import { daModel } from '../../daModel.ts';
import { notesDa } from '../parameterNotesDa.ts';
import type { SomeParameterEntries } from '../parameterEntry.ts';

const { cited, startingPoint } = notesDa;
const { labels } = daModel;

/** Hours given, hours asked for, and what they wear out. */
export const contributionDa = {
  hoursBase: { label: 'Timer, som en gennemsnitlig aktiv vil give', note: `${cited('ncvo2019', 'median på 8 timer om måneden')}; ${cited('vive2024', 'gennemsnit på 15 til 18')}; ${cited('ssb2018', 'gennemsnit på 8')}` },
  participantHours: { label: 'Timer, som en deltager giver', note: cited('povertySite2010', 'forskellen er, hvem der kommer med, ikke hvor meget de gør') },
  arenaFollow: { label: 'Arenaernes timer følger folk eller behov', note: startingPoint('7.8') },
  arenaClose: { label: 'Arenaer skrumper til de timer, der bliver givet', note: startingPoint('7.8') },
  arenaFull: { label: 'Ledige timer, hvor en arena ikke længere tager nogen ind', note: `${cited('paret', 'den, der ikke har forberedt sig, spilder eller afviser frivillige')}; størrelsen: antagelse, halvdelen` },
  arenaPatience: { label: 'Måneder med for få timer, før arenaer skrumper', note: startingPoint('7.8') },
  stretchLimit: { label: 'Hvor langt man kan strække sine timer', note: 'antagelse: ingen giver mere end dobbelt så meget, som de ville' },
  idleEfficacy: { label: 'Tro på egne evner, der går tabt, når timer ikke bliver brugt', note: `${cited('paret', 'den, der ikke har forberedt sig, spilder frivillige')}; størrelsen: antagelse` },
  savingPace: { label: 'Besparelser følger det, frivillige overtager', note: `antagelse: over omtrent et år, med næste budget; ${cited('torfing2017', 'opgaver flyttes for at spare penge')}` },
  supportElasticity: { label: 'Støtten falder med budgettet', note: `${cited('nao2018', 'faldt 1,7 gange så meget som udgifterne til ydelser i England')}; 1: skæres som alt andet; egen værdi for hvert land` },
  arenaOutput: { label: 'Hvad en time i en arena giver', note: startingPoint('7.8') },
  outputUncoordinated: { label: 'Udbytte, der er tilbage uden koordinering', note: startingPoint('7.10') },
  arenaMemory: { label: 'Arenaer mærker, hvor mange timer folk vil give', note: 'antagelse: over omtrent et år; forhindrer, at små kvarterer hopper op og ned' },
  civicVoice: { label: 'Medbestemmelse i egen forening', note: 'antagelse: medlemmerne afgør omtrent halvdelen' },
  fatigueRate: { label: labels.fatigueRate, note: cited('ncvo2023', '20–25 % er udkørte') },
  fatigueRecovery: { label: 'Træthed: går over, mens man er aktiv', note: startingPoint('7.12') },
  fatigueRest: { label: 'Træthed: går over i hvile', note: startingPoint('7.12') },
  sustainableHours: { label: 'Timer, man kan holde til i længden', note: startingPoint('7.12') },
  fatigueSupport: { label: 'Træthed: dæmpes af støtte', note: cited('ncvo2023', 'blandt dem, der holdt op: dårligt ledet 10 %, stress 14 %') },
  fatigueMeasurement: { label: 'Træthed: øges af måling', note: startingPoint('7.12') },
  fatigueVoice: { label: 'Træthed: dæmpes af medbestemmelse', note: cited('allenMueller2013') },
  fatigueRoleClarity: { label: 'Træthed: dæmpes af klare roller', note: cited('allenMueller2013') },
  fatigueCoordination: { label: 'Træthed: dæmpes af koordinering', note: cited('omsorgsforskning2018', 'klare forventninger får frivillige til at blive') },
  recognition: { label: 'Træthed: dæmpes af anerkendelse, når et resultat tages i brug', note: cited('havlik', 'ros holder motivationen oppe; størrelsen er antaget') },
  exitRate: { label: 'Frivillige holder op: grundværdi', note: `${cited('cncs2008', 'om året holder 0,30–0,35 op')}; ${cited('localTrust2016', 'af kernen 0,24–0,28')}; først 0,013, tilpasset igen sammen med træthed til P3` },
  exitFatigue: { label: labels.exitFatigue, note: cited('ncvo2019', 'jo oftere man hjælper, jo lettere holder man op') },
  exitEfficacy: { label: 'Frivillige holder op: lille tro på egne evner', note: startingPoint('7.12') },
  exitResponsiveness: { label: 'Frivillige holder op: lille tro på at blive hørt', note: startingPoint('7.12') },
  exitSupport: { label: 'Frivillige holder op: forhindres af støtte', note: cited('scherer2016', 'støtte og en opgave, der passer, får folk til at blive') },
  exitCoordination: { label: 'Frivillige holder op: dårlig koordinering', note: cited('omsorgsforskning2018', 'uklar arbejdsdeling') },
  lifeEvents: { label: 'Frivillige holder op: hændelser i livet', note: cited('ncvo2023', 'en tredjedel holder op, fordi livet ændrer sig') },
  stepDown: { label: 'Dem, der holder op, men bliver som deltagere', note: startingPoint('7.12') },
  pauseMonths: { label: 'Pause for dem, der holder op', note: startingPoint('7.12') },
  burnOutMonths: { label: 'Måneder væk efter at være blevet udbrændt', note: startingPoint('7.12') },
  burnOutMotivation: { label: 'Motivation, der går tabt, når man bliver udbrændt', note: startingPoint('7.12') },
  motivationReturn: { label: 'Motivationen vender tilbage til det vante', note: 'antagelse: over år' },
  strainedAt: { label: 'Træthed, hvor man regnes som udkørt', note: 'definition: herfra og op regnes man som udkørt' },
  spinUpArenaSettle: { label: 'Arenaer falder på plads under indkøringen', note: 'antagelse: i måned 0 beder arenaerne om de timer, folk giver; ved 0,05 stod en tredjedel af dem ubrugte for altid' },
} as const satisfies SomeParameterEntries;
