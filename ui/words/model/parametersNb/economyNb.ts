import { nbModel } from '../../nbModel.ts';
import { notesNb } from '../parameterNotesNb.ts';
import type { SomeParameterEntries } from '../parameterEntry.ts';

const { cited, startingPoint, UNMEASURED } = notesNb;
const { labels } = nbModel;
const ENTITIES = startingPoint('2');
const TENDER = startingPoint('7.4');
const COST = startingPoint('7.5');
const NEF = cited('nef2005', 'LM3');

/** A coefficient that the case of P33 moved from its first value. */
const fitted = (first: string) => `antakelse: først ${first}, tilpasset for hånd til P33`;

/** Anchor institutions, suppliers, contracts and money that stays or leaks; budget and costs. */
export const economyNb = {
  contracts: { label: 'Ankerinstitusjonenes kontrakter', note: ENTITIES },
  suppliers: { label: 'Leverandører', note: ENTITIES },
  newSupplierSlots: { label: 'Plass til nye samvirkeforetak', note: UNMEASURED },
  tenderMonths: { label: 'Måneder mellom anbudsrundene for en kontrakt', note: 'antakelse: omtrent 1/24 av kontraktene lyses ut i en måned' },
  kindTown: { label: 'Kontrakter som leverandører i kommunen kan levere', note: TENDER },
  kindElsewhere: { label: 'Kontrakter som bare kan leveres andre steder fra', note: TENDER },
  localShareTownStart: { label: 'Innkjøp hos leverandører i kommunen ved starten', note: `antakelse: en vanlig kommune; ${cited('cles2015', 'Preston 0,05')}` },
  localShareRegionStart: { label: 'Innkjøp i regionen ved starten, kommunen medregnet', note: `antakelse: en vanlig kommune; ${cited('cles2015', 'Preston 0,39')}` },
  anchorSpendPerAdult: { label: 'Ankerinstitusjonenes innkjøp per voksen', note: UNMEASURED },
  invited: { label: 'Leverandører som inviteres til en anbudsrunde', note: TENDER },
  priceSpread: { label: 'Spredning i pristilbud', note: TENDER },
  awardNoise: { label: 'Hell og uhell i tildelingen', note: TENDER },
  preferTown: { label: 'Preferanse for leverandører i kommunen', note: fitted('0,30') },
  preferRegion: { label: 'Preferanse for regionen', note: fitted('0,22') },
  incumbency: { label: 'Fordelen ved å ha kontrakten fra før', note: TENDER },
  invitePreference: { label: 'Invitasjoner som holdes av til bedrifter i regionen ved full preferanse', note: fitted('0,50') },
  procurementRamp: { label: 'Måneder før innkjøpene er lagt om', note: cited('newStartPreston', '2 til 5 år fra beslutning til virkning') },
  priceFocus: { label: 'Prisen går foran når budsjettet presser', note: cited('brix2024', 'tåler budsjettkutt dårlig; størrelsen er antatt') },
  pressureAtCut: { label: 'Kutt som gir fullt budsjettpress', note: 'antakelse: 0,3 ÷ 1,6' },
  capacityTown: { label: 'Plass til ankerinstitusjonene hos leverandører i kommunen, ut over det de har', note: 'antakelse: kapasitet 0,25 der starten er 0,05' },
  capacityRegion: { label: 'Plass hos leverandører i regionen, ut over det de har', note: 'antakelse: kapasitet 1,2 der starten er 0,34' },
  capacityElsewhere: { label: 'Plass hos leverandører andre steder, ut over det de har', note: 'antakelse: kapasitet 3 der starten er 0,61' },
  supplierFull: { label: 'Utnyttelse som skal til for at leverandører vokser', note: TENDER },
  supplierGrowth: { label: 'Leverandører vokser', note: TENDER },
  supplierGrowthHelp: { label: 'Leverandører vokser med leverandørutvikling', note: fitted('0,012') },
  lotMinimum: { label: 'Minste delkontrakt', note: TENDER },
  respendLocal: { label: labels.respendLocal, note: NEF },
  respendOutside: { label: 'Det andre leverandører bruker lokalt', note: NEF },
  respendNext: { label: 'Det som brukes lokalt i senere runder', note: cited('cles2017', 'multiplikatorer opptil 2,1') },
  townScale: { label: 'Innbyggertall der halvparten av det som brukes, blir på stedet (kvadrert)', note: 'antakelse: mindre steder holder på mindre' },
  countyScale: { label: 'Innbyggere i fylket der det lokale forbruket ble målt', note: `${cited('nef2005', 'Northumberland er så stort som et fylke')}; ${cited('cles2015', 'det er Lancashire også')}` },
  pricePremium: { label: 'Pristillegg ved lokale kontrakter', note: cited('oSullivan', 'fant ikke noe pristillegg') },
  livingWageRate: { label: 'Leverandører går over til lønn å leve av', note: UNMEASURED },
  livingWageIncome: { label: 'Inntekt som lønn å leve av legger til', note: UNMEASURED },
  wageReach: { label: 'Ansatte hos arbeidsgivere i kommunen som et krav om lønn å leve av når', note: 'antakelse: andre arbeidsgivere følger etter for å holde på folk' },
  livingWageStart: { label: 'Leverandører som betaler lønn å leve av ved starten', note: UNMEASURED },
  cooperativeRate: { label: 'Leverandører blir samvirkeforetak', note: UNMEASURED },
  cooperativeFounding: { label: 'Nye samvirkeforetak ved full støtte', note: 'antakelse: noen få i året i en by' },
  cooperativePrice: { label: 'Fordelen et samvirkeforetak har', note: UNMEASURED },
  cooperativeRespend: { label: 'Det ekstra et samvirkeforetak bruker lokalt', note: UNMEASURED },
  incomeToResources: { label: 'Ekstra inntekt som gir folk flere ressurser', note: UNMEASURED },
  incomeLag: { label: 'Måneder før inntekt merkes i ressursene', note: UNMEASURED },
  resourcesLimit: { label: 'Det meste inntekt kan heve ressursene', note: UNMEASURED },
  incomeScale: { label: 'Inntekt som svarer til én enhet ressurser', note: 'antakelse: omtrent medianen av årsinntekter' },
  localEffect: { label: labels.localEffect, note: `antakelse: hele endringen; ${cited('whatWorks', 'ingen evaluering fant at lokale innkjøp øker veksten på stedet; derfor står 0 ved siden av hvert resultat om lokale innkjøp')}` },
  incomeToTaxBase: { label: labels.incomeToTaxBase, note: 'antakelse: ingen kilde; bør vises med flere verdier' },
  jobCost: { label: 'Lokal inntekt per arbeidsplass', note: 'antakelse: én heltidslønn med påslag' },
  lifeSatisfaction: { label: 'Livstilfredshet per 1 % lønn (omregning fra en annen studie)', note: cited('rose2023', '+9 % livstilfredshet med +11 % lønn') },
  staffCost: { label: 'Hva en ansatt koster i timen', note: `${cited('ks2020', '541\u00a0600 kroner med sosiale utgifter på 1750 timer ≈ 33 pund')}; lavere i England: antakelse` },
  budgetStaffShare: { label: 'Budsjett som lønner egne ansatte', note: 'antakelse: halvparten kjøpes inn' },
  residentsPerAdult: { label: 'Innbyggere per voksen', note: 'antakelse: voksne = 0,82 · folketallet' },
  fundCost: { label: 'Hva nærmiljøfondet koster', note: cited('wiganCouncil2018', '10 mill. pund over fem år') },
  materialsCost: { label: 'Hva utstyr og kunnskap koster', note: COST },
  partnershipCost: { label: 'Hva arenaer koster', note: cited('lottstift2024', '0,8 mill. kroner') },
  partnershipPosts: { label: 'Stillinger i arenaer', note: cited('lottstift2024', 'minst én hel stilling per frivilligsentral') },
  campaignCost: { label: 'Hva en kampanje koster', note: UNMEASURED },
  clarityHours: { label: 'Timer til klare mål, strategi eller felles språk', note: COST },
  siloHours: { label: 'Timer til samarbeid på tvers av etater eller til brobyggere', note: COST },
  evaluationHours: { label: 'Timer til evaluering', note: COST },
  inclusionHours: { label: 'Timer per ny deltaker fra den fattigste tredelen', note: COST },
  trainingHours: { label: 'Timer til opplæring', note: COST },
  anchoringHours: { label: 'Timer til politisk forankring', note: COST },
  earlyHelpHours: { label: 'Timer til tidlig hjelp', note: COST },
  invitationHours: { label: 'Timer per invitasjon', note: 'antakelse: seks minutter' },
  informationHours: { label: 'Timer til tilbakemelding', note: UNMEASURED },
  allianceHours: { label: 'Timer til lederallianser', note: UNMEASURED },
  lotHours: { label: 'Timer per delkontrakt', note: 'antakelse: én uke med innkjøpsarbeid' },
} as const satisfies SomeParameterEntries;
