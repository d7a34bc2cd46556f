import { daModel } from '../../daModel.ts';
import { notesDa } from '../parameterNotesDa.ts';
import type { SomeParameterEntries } from '../parameterEntry.ts';

const { cited, startingPoint, UNMEASURED } = notesDa;
const { labels } = daModel;
const SERVICE = startingPoint('7.10');
const TRUST = startingPoint('7.11');

/** Need, services, trust and responsiveness. */
export const servicesDa = {
  wickedStart: { label: 'Vilde problemer ved starten: grundværdi', note: startingPoint('5') },
  wickedDeprivation: { label: 'Vilde problemer ved starten: dårlige levevilkår', note: startingPoint('5') },
  wickedScale: { label: 'Vilde problemer på stedet', note: 'antagelse: ét problem af gennemsnitlig størrelse' },
  wickedInflow: { label: 'Vilde problemer vokser', note: UNMEASURED },
  needBase: { label: 'Behov i det bedst stillede kvarter', note: UNMEASURED },
  needDeprivation: { label: 'Ekstra behov ved dårlige levevilkår', note: UNMEASURED },
  wickedFade: { label: 'Vilde problemer går over af sig selv', note: SERVICE },
  wickedSolved: { label: 'Vilde problemer, som løsninger får bugt med', note: UNMEASURED },
  wickedSaturation: { label: 'Hver ny løsning hjælper mindre end den forrige', note: UNMEASURED },
  solutionSectors: { label: 'Rækkevidden af løsninger på tværs af sektorer', note: UNMEASURED },
  earlyHelpInflow: { label: 'Nye vilde problemer, som tidlig hjælp forebygger', note: UNMEASURED },
  earlyHelpFinds: { label: 'Tidlig hjælp finder behov', note: SERVICE },
  earlyHelpMonths: { label: 'Måneder, hvor tidlig hjælp finder skjult behov', note: 'antagelse: i år 1' },
  preventableShare: {
    label: labels.preventableShare,
    note: `${cited('nesta2013', '7 % af omkostningerne')}; ${cited('impower2017', '20 % af efterspørgslen')}; ${cited('christie2011', 'så meget som 40 % af udgifterne')}; ${cited('scie51', 'ingen pålidelige tal for omkostningerne')}; ingen af dem om samskabelse i en kommune; 0,13 er det, version 3 havde`,
  },
  coverageStart: { label: 'Dækning ved starten', note: SERVICE },
  coverageLimit: { label: 'Højeste dækning', note: SERVICE },
  leannessOutputBase: { label: 'Hvad en rutinetime giver: grundværdi', note: SERVICE },
  leannessOutput: { label: 'Hvad en rutinetime giver: effektivitet', note: SERVICE },
  errorsBase: { label: 'Fejl: grundværdi', note: SERVICE },
  errorsLegality: { label: 'Fejl uden retssikkerhed', note: SERVICE },
  errorsDelegation: { label: 'Fejl, når der uddelegeres uden færdigheder', note: SERVICE },
  voiceBase: { label: 'Fordelt efter, hvem der gør sig hørt: grundværdi', note: UNMEASURED },
  voiceActive: { label: 'Fordelt efter, hvem der gør sig hørt: aktivitet', note: UNMEASURED },
  processSupport: { label: 'Erfaring: hvor meget støtte tæller', note: TRUST },
  supportBase: { label: 'Støtte, der mærkes uden betalt støtte', note: 'antagelse: medarbejdere og andre frivillige hjælper alligevel' },
  supportPaid: { label: 'Støtte, der mærkes gennem betalt støtte', note: UNMEASURED },
  outcomeWeight: { label: 'Erfaring: hvor meget resultatet tæller', note: cited('arnesen2017', 'resultatet betyder mere end indflydelsen') },
  expectationRate: { label: 'Forventningen nærmer sig det, der kom', note: TRUST },
  promiseExpectation: { label: 'Forventning, som løfter skaber', note: startingPoint('7.7') },
  promiseStrategy: { label: 'Løfter, som en strategi gør realistiske', note: UNMEASURED },
  responsivenessProcess: { label: 'Troen på at blive hørt følger processen', note: TRUST },
  responsivenessOutcome: { label: 'Troen på at blive hørt følger resultatet', note: TRUST },
  lossFactor: { label: labels.lossFactor, note: `${cited('slovic1993')}; ${cited('poortingaPidgeon2004', 'størrelsen har vi valgt')}` },
  hearsay: { label: labels.hearsay, note: cited('zhu2023', 'ingen sådan skævhed for hændelser, man får fortalt om') },
  hearsayTrue: { label: 'Resultater, der fortælles rigtigt uden tilbagemelding', note: UNMEASURED },
  responsivenessPull: { label: 'Troen på at blive hørt vender tilbage til det, tilliden tilsiger', note: TRUST },
  trustShare: { label: 'Tilliden følger erfaringen', note: cited('ijpa2022', 'én proces har lille virkning') },
  trustServices: { label: 'Tilliden følger ydelserne', note: cited('oecd2022', 'ydelser, der svarer på behov, giver lokal tillid') },
  serviceExpectation: { label: 'Forventningen til ydelserne tilpasser sig', note: TRUST },
  contagion: { label: 'Tillid smitter fra én kontakt', note: TRUST },
  trustPull: { label: 'Tilliden vender tilbage til det vante', note: TRUST },
  adaptiveSetPoint: { label: 'Det vante niveau af tillid tilpasser sig', note: 'antagelse: en kontakt, slået fra, hvis intet andet er valgt' },
  setPointDrift: { label: 'Hvor hurtigt det vante niveau følger tilliden, hvis det tilpasser sig', note: 'antagelse: slået fra, hvis intet andet er valgt' },
  failedPilotTrust: { label: 'Hvad en mislykket pilot koster i tillid', note: TRUST },
  efficacyInfluence: { label: 'Troen på egne evner vokser med indflydelse', note: cited('newYork2021', 'borgerbudgetter hævede senere valgdeltagelse med 8 procentpoint') },
  efficacyReturn: { label: 'Troen på egne evner vender tilbage til det vante', note: 'antagelse: holder dagens tilstand i ro' },
  materialsEfficacy: { label: 'Tro på egne evner, som udstyr og viden giver', note: cited('jakobsen2013') },
  trusting: { label: 'Tillid, man skal over for at regnes som tillidsfuld', note: 'definition: over dette regnes man som tillidsfuld' },
} as const satisfies SomeParameterEntries;
