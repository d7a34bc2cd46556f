import { daModel } from '../../daModel.ts';
import { notesDa } from '../parameterNotesDa.ts';
import type { SomeParameterEntries } from '../parameterEntry.ts';

const { cited, startingPoint, UNMEASURED } = notesDa;
const { labels } = daModel;
const ENTITIES = startingPoint('2');
const TENDER = startingPoint('7.4');
const COST = startingPoint('7.5');
const NEF = cited('nef2005', 'LM3');

/** A coefficient that the case of P33 moved from its first value. */
const fitted = (first: string) => `antagelse: først ${first}, tilpasset i hånden til P33`;

/** Anchor institutions, suppliers, contracts and money that stays or leaks; budget and costs. */
export const economyDa = {
  contracts: { label: 'Ankerinstitutionernes kontrakter', note: ENTITIES },
  suppliers: { label: 'Leverandører', note: ENTITIES },
  newSupplierSlots: { label: 'Plads til nye kooperativer', note: UNMEASURED },
  tenderMonths: { label: 'Måneder mellem udbuddene af en kontrakt', note: 'antagelse: omtrent 1/24 af kontrakterne kommer i udbud på en måned' },
  kindTown: { label: 'Kontrakter, som leverandører i kommunen kan levere', note: TENDER },
  kindElsewhere: { label: 'Kontrakter, der kun kan leveres andre steder fra', note: TENDER },
  localShareTownStart: { label: 'Indkøb hos leverandører i kommunen ved starten', note: `antagelse: en almindelig kommune; ${cited('cles2015', 'Preston 0,05')}` },
  localShareRegionStart: { label: 'Indkøb i regionen ved starten, kommunen medregnet', note: `antagelse: en almindelig kommune; ${cited('cles2015', 'Preston 0,39')}` },
  anchorSpendPerAdult: { label: 'Ankerinstitutionernes indkøb pr. voksen', note: UNMEASURED },
  invited: { label: 'Leverandører, der inviteres til et udbud', note: TENDER },
  priceSpread: { label: 'Spredning i pristilbud', note: TENDER },
  awardNoise: { label: 'Held og uheld i tildelingen', note: TENDER },
  preferTown: { label: 'Præference for leverandører i kommunen', note: fitted('0,30') },
  preferRegion: { label: 'Præference for regionen', note: fitted('0,22') },
  incumbency: { label: 'Fordelen ved at have kontrakten i forvejen', note: TENDER },
  invitePreference: { label: 'Invitationer, der holdes af til regionens virksomheder ved fuld præference', note: fitted('0,50') },
  procurementRamp: { label: 'Måneder, før indkøbene er lagt om', note: cited('newStartPreston', '2 til 5 år fra beslutning til virkning') },
  priceFocus: { label: 'Prisen går forud, når budgettet presser', note: cited('brix2024', 'tåler budgetnedskæringer dårligt; størrelsen er antaget') },
  pressureAtCut: { label: 'Nedskæring, der giver fuldt budgetpres', note: 'antagelse: 0,3 ÷ 1,6' },
  capacityTown: { label: 'Plads til ankerinstitutionerne hos leverandører i kommunen, ud over det, de har', note: 'antagelse: kapacitet 0,25, hvor starten er 0,05' },
  capacityRegion: { label: 'Plads hos leverandører i regionen, ud over det, de har', note: 'antagelse: kapacitet 1,2, hvor starten er 0,34' },
  capacityElsewhere: { label: 'Plads hos leverandører andre steder, ud over det, de har', note: 'antagelse: kapacitet 3, hvor starten er 0,61' },
  supplierFull: { label: 'Udnyttelse, der skal til, for at leverandører vokser', note: TENDER },
  supplierGrowth: { label: 'Leverandører vokser', note: TENDER },
  supplierGrowthHelp: { label: 'Leverandører vokser med leverandørudvikling', note: fitted('0,012') },
  lotMinimum: { label: 'Mindste delkontrakt', note: TENDER },
  respendLocal: { label: labels.respendLocal, note: NEF },
  respendOutside: { label: 'Det, andre leverandører bruger lokalt', note: NEF },
  respendNext: { label: 'Det, der bruges lokalt i senere runder', note: cited('cles2017', 'multiplikatorer op til 2,1') },
  townScale: { label: 'Indbyggertal, hvor halvdelen af det, der bruges, bliver på stedet (kvadreret)', note: 'antagelse: mindre steder holder på mindre' },
  countyScale: { label: 'Indbyggere i det grevskab, hvor det lokale forbrug blev målt', note: `${cited('nef2005', 'Northumberland er så stort som et grevskab')}; ${cited('cles2015', 'det er Lancashire også')}` },
  pricePremium: { label: 'Pristillæg ved lokale kontrakter', note: cited('oSullivan', 'fandt ikke noget pristillæg') },
  livingWageRate: { label: 'Leverandører går over til en løn, man kan leve af', note: UNMEASURED },
  livingWageIncome: { label: 'Indkomst, som en løn, man kan leve af, lægger til', note: UNMEASURED },
  wageReach: { label: 'Ansatte hos arbejdsgivere i kommunen, som et krav om løn, man kan leve af, når', note: 'antagelse: andre arbejdsgivere følger med for at holde på folk' },
  livingWageStart: { label: 'Leverandører, der betaler en løn, man kan leve af, ved starten', note: UNMEASURED },
  cooperativeRate: { label: 'Leverandører bliver kooperativer', note: UNMEASURED },
  cooperativeFounding: { label: 'Nye kooperativer ved fuld støtte', note: 'antagelse: nogle få om året i en by' },
  cooperativePrice: { label: 'Den fordel, et kooperativ har', note: UNMEASURED },
  cooperativeRespend: { label: 'Det ekstra, et kooperativ bruger lokalt', note: UNMEASURED },
  incomeToResources: { label: 'Ekstra indkomst, der giver folk flere ressourcer', note: UNMEASURED },
  incomeLag: { label: 'Måneder, før indkomst mærkes i ressourcerne', note: UNMEASURED },
  resourcesLimit: { label: 'Det meste, indkomst kan hæve ressourcerne', note: UNMEASURED },
  incomeScale: { label: 'Indkomst, der svarer til én enhed ressourcer', note: 'antagelse: omtrent medianen af årsindkomster' },
  localEffect: { label: labels.localEffect, note: `antagelse: hele ændringen; ${cited('whatWorks', 'ingen evaluering fandt, at lokale indkøb øger væksten på stedet; derfor står 0 ved siden af hvert resultat om lokale indkøb')}` },
  incomeToTaxBase: { label: labels.incomeToTaxBase, note: 'antagelse: ingen kilde; bør vises med flere værdier' },
  jobCost: { label: 'Lokal indkomst pr. arbejdsplads', note: 'antagelse: én fuldtidsløn med tillæg' },
  lifeSatisfaction: { label: 'Livstilfredshed pr. 1 % løn (omregning fra en anden undersøgelse)', note: cited('rose2023', '+9 % livstilfredshed med +11 % løn') },
  staffCost: { label: 'Hvad en medarbejder koster i timen', note: `${cited('ks2020', '541.600 norske kroner med sociale udgifter på 1.750 timer ≈ 33 pund')}; lavere i England: antagelse` },
  budgetStaffShare: { label: 'Budget, der lønner egne ansatte', note: 'antagelse: halvdelen købes ind' },
  residentsPerAdult: { label: 'Indbyggere pr. voksen', note: 'antagelse: voksne = 0,82 · indbyggertallet' },
  fundCost: { label: 'Hvad puljen til lokalområdet koster', note: cited('wiganCouncil2018', '10 mio. pund over fem år') },
  materialsCost: { label: 'Hvad udstyr og viden koster', note: COST },
  partnershipCost: { label: 'Hvad arenaer koster', note: cited('lottstift2024', '0,8 mio. norske kroner') },
  partnershipPosts: { label: 'Stillinger i arenaer', note: cited('lottstift2024', 'mindst én fuld stilling pr. norsk frivilligcenter') },
  campaignCost: { label: 'Hvad en kampagne koster', note: UNMEASURED },
  clarityHours: { label: 'Timer til klare mål, strategi eller fælles sprog', note: COST },
  siloHours: { label: 'Timer til samarbejde på tværs af forvaltninger eller til brobyggere', note: COST },
  evaluationHours: { label: 'Timer til evaluering', note: COST },
  inclusionHours: { label: 'Timer pr. ny deltager fra den fattigste tredjedel', note: COST },
  trainingHours: { label: 'Timer til oplæring', note: COST },
  anchoringHours: { label: 'Timer til politisk forankring', note: COST },
  earlyHelpHours: { label: 'Timer til tidlig hjælp', note: COST },
  invitationHours: { label: 'Timer pr. invitation', note: 'antagelse: seks minutter' },
  informationHours: { label: 'Timer til tilbagemelding', note: UNMEASURED },
  allianceHours: { label: 'Timer til lederalliancer', note: UNMEASURED },
  lotHours: { label: 'Timer pr. delkontrakt', note: 'antagelse: én uge med indkøbsarbejde' },
} as const satisfies SomeParameterEntries;
