import { nbModel } from '../../nbModel.ts';
import { notesNb } from '../parameterNotesNb.ts';
import type { SomeParameterEntries } from '../parameterEntry.ts';

const { cited, startingPoint, UNMEASURED } = notesNb;
const { labels } = nbModel;
const SERVICE = startingPoint('7.10');
const TRUST = startingPoint('7.11');

/** Need, services, trust and responsiveness. */
export const servicesNb = {
  wickedStart: { label: 'Samfunnsfloker ved starten: grunnverdi', note: startingPoint('5') },
  wickedDeprivation: { label: 'Samfunnsfloker ved starten: dårlige levekår', note: startingPoint('5') },
  wickedScale: { label: 'Samfunnsfloker på stedet', note: 'antakelse: ett problem av middels størrelse' },
  wickedInflow: { label: 'Samfunnsfloker vokser', note: UNMEASURED },
  needBase: { label: 'Behov i det best stilte nabolaget', note: UNMEASURED },
  needDeprivation: { label: 'Ekstra behov ved dårlige levekår', note: UNMEASURED },
  wickedFade: { label: 'Samfunnsfloker går over av seg selv', note: SERVICE },
  wickedSolved: { label: 'Samfunnsfloker som løsninger får bukt med', note: UNMEASURED },
  wickedSaturation: { label: 'Hver ny løsning hjelper mindre enn den forrige', note: UNMEASURED },
  solutionSectors: { label: 'Rekkevidden av løsninger på tvers av sektorer', note: UNMEASURED },
  earlyHelpInflow: { label: 'Nye samfunnsfloker som tidlig hjelp forebygger', note: UNMEASURED },
  earlyHelpFinds: { label: 'Tidlig hjelp finner behov', note: SERVICE },
  earlyHelpMonths: { label: 'Måneder da tidlig hjelp finner skjult behov', note: 'antakelse: i år 1' },
  preventableShare: {
    label: labels.preventableShare,
    note: `${cited('nesta2013', '7 % av kostnadene')}; ${cited('impower2017', '20 % av etterspørselen')}; ${cited('christie2011', 'så mye som 40 % av utgiftene')}; ${cited('scie51', 'ingen pålitelige tall for kostnadene')}; ingen av dem om samskaping i en kommune; 0,13 er det versjon 3 hadde`,
  },
  coverageStart: { label: 'Dekning ved starten', note: SERVICE },
  coverageLimit: { label: 'Høyeste dekning', note: SERVICE },
  leannessOutputBase: { label: 'Hva en rutinetime gir: grunnverdi', note: SERVICE },
  leannessOutput: { label: 'Hva en rutinetime gir: effektivitet', note: SERVICE },
  errorsBase: { label: 'Feil: grunnverdi', note: SERVICE },
  errorsLegality: { label: 'Feil uten rettssikkerhet', note: SERVICE },
  errorsDelegation: { label: 'Feil når det delegeres uten ferdigheter', note: SERVICE },
  voiceBase: { label: 'Fordelt etter hvem som gjør seg hørt: grunnverdi', note: UNMEASURED },
  voiceActive: { label: 'Fordelt etter hvem som gjør seg hørt: aktivitet', note: UNMEASURED },
  processSupport: { label: 'Erfaring: hvor mye støtte teller', note: TRUST },
  supportBase: { label: 'Støtte som merkes uten betalt støtte', note: 'antakelse: ansatte og andre frivillige hjelper uansett' },
  supportPaid: { label: 'Støtte som merkes gjennom betalt støtte', note: UNMEASURED },
  outcomeWeight: { label: 'Erfaring: hvor mye resultatet teller', note: cited('arnesen2017', 'resultatet betyr mer enn innflytelsen') },
  expectationRate: { label: 'Forventningen nærmer seg det som kom', note: TRUST },
  promiseExpectation: { label: 'Forventning som løfter skaper', note: startingPoint('7.7') },
  promiseStrategy: { label: 'Løfter som en strategi gjør realistiske', note: UNMEASURED },
  responsivenessProcess: { label: 'Troen på å bli hørt følger prosessen', note: TRUST },
  responsivenessOutcome: { label: 'Troen på å bli hørt følger resultatet', note: TRUST },
  lossFactor: { label: labels.lossFactor, note: `${cited('slovic1993')}; ${cited('poortingaPidgeon2004', 'størrelsen har vi valgt')}` },
  hearsay: { label: labels.hearsay, note: cited('zhu2023', 'ingen slik skjevhet for hendelser man blir fortalt om') },
  hearsayTrue: { label: 'Resultater som fortelles riktig uten tilbakemelding', note: UNMEASURED },
  responsivenessPull: { label: 'Troen på å bli hørt går tilbake til det tilliten tilsier', note: TRUST },
  trustShare: { label: 'Tilliten følger erfaringen', note: cited('ijpa2022', 'én prosess har liten virkning') },
  trustServices: { label: 'Tilliten følger tjenestene', note: cited('oecd2022', 'tjenester som svarer på behov, gir lokal tillit') },
  serviceExpectation: { label: 'Forventningen til tjenestene tilpasser seg', note: TRUST },
  contagion: { label: 'Tillit smitter fra én kontakt', note: TRUST },
  trustPull: { label: 'Tilliten går tilbake til det vante', note: TRUST },
  adaptiveSetPoint: { label: 'Det vante nivået av tillit tilpasser seg', note: 'antakelse: en bryter, av om ikke annet er valgt' },
  setPointDrift: { label: 'Hvor fort det vante nivået følger tilliten, om det tilpasser seg', note: 'antakelse: av om ikke annet er valgt' },
  failedPilotTrust: { label: 'Hva en mislykket pilot koster i tillit', note: TRUST },
  efficacyInfluence: { label: 'Mestringstroen vokser med innflytelse', note: cited('newYork2021', 'deltakende budsjettering hevet senere valgdeltakelse med 8 prosentpoeng') },
  efficacyReturn: { label: 'Mestringstroen går tilbake til det vante', note: 'antakelse: holder dagens tilstand i ro' },
  materialsEfficacy: { label: 'Mestringstro som utstyr og kunnskap gir', note: cited('jakobsen2013') },
  trusting: { label: 'Tillit man må over for å regnes som tillitsfull', note: 'definisjon: over dette regnes man som tillitsfull' },
} as const satisfies SomeParameterEntries;
