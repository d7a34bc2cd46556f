import { daModel } from '../../daModel.ts';
import { notesDa } from '../parameterNotesDa.ts';
import type { SomeParameterEntries } from '../parameterEntry.ts';

const { cited, startingPoint, BED, FITTED } = notesDa;
const { labels } = daModel;

/** Who is asked, who says yes, who stays. */
export const mobilisationDa = {
  acceptBase: { label: 'Lyst til at være med: grundværdi', note: FITTED },
  acceptEfficacy: { label: 'Lyst til at være med: tro på egne evner', note: `${cited('parrado2013', 'den stærkeste drivkraft')}; ${BED}` },
  acceptResponsiveness: { label: labels.acceptResponsiveness, note: `${cited('liuExperiments', '74 % af det, tillid betyder, går denne vej')}; ${BED}` },
  acceptMotivation: { label: 'Lyst til at være med: motivation', note: BED },
  acceptTrust: { label: 'Lyst til at være med: tillid ud over troen på at blive hørt', note: `${cited('liuExperiments')}; ${BED}` },
  acceptResources: { label: 'Lyst til at være med: ressourcer', note: BED },
  acceptNeed: { label: 'Lyst til at være med: uløste behov omkring en', note: 'antagelse: ingen kilde; behovet tæller allerede med, når ydelserne ikke slår til' },
  acceptShortfall: { label: 'Lyst til at være med: ydelser, der ikke slår til', note: `${cited('parrado2013', 'gode resultater dæmper viljen')}; ${BED}` },
  acceptFatigue: { label: 'Lyst til at være med: svækkes af træthed', note: BED },
  acceptRedTape: { label: 'Lyst til at være med: svækkes af bureaukrati', note: cited('ncia2014', 'halvdelen af de villige lod sig standse af bureaukrati') },
  acceptUnanswered: { label: 'Lyst til at være med: svækkes af invitationer, der ikke førte til noget', note: cited('campaignCompany', 'folk bliver trætte af at blive spurgt til råds; størrelsen er antaget') },
  unansweredSaturation: { label: 'Invitationer, der ikke førte til noget, før én til tæller en fjerdedel af den første', note: 'antagelse: to skininvitationer om måneden er værre end én; noget tal for hvor meget værre er ikke fundet' },
  acceptPromise: { label: 'Lyst til at være med: løfter', note: startingPoint('7.7') },
  acceptMaterials: { label: 'Tærskel for at være med: sænkes af udstyr og viden', note: cited('jakobsen2013', 'størrelsen er antaget') },
  acceptCampaign: { label: 'Lyst til at være med: kampagne', note: cited('thomsenJakobsen2015', 'under 2 procentpoint (efterprøvning)') },
  acceptPay: { label: 'Lyst til at være med: betaling på 10 i timen', note: cited('voorberg2018', '2 euro gav intet, 10 euro +6 procentpoint (efterprøvning)') },
  inclusionOutreach: { label: 'Åbne invitationer, som fuld inklusion gør til opsøgende arbejde', note: `antagelse: halvdelen; ${cited('bigLocalInclusion', 'skævheden består, selv hvor beboerne i fattige områder bestemmer')}` },
  inclusionCost: { label: 'Økonomisk tærskel: sænkes af inklusion', note: startingPoint('7.7') },
  findAlone: { label: 'Finder selv vejen', note: FITTED },
  askRate: { label: 'En, der er aktiv, spørger en kontakt', note: cited('frivillighetNorge2022', '20–28 % blev spurgt i løbet af et år; for en indbygger det samme som 0,12 × andelen af aktive') },
  askInsiders: { label: 'Hvor meget oftere en, der allerede er aktiv, bliver spurgt', note: cited('frivillighetNorge2022', 'kun 10 % af dem, der blev spurgt, var ikke frivillige i forvejen') },
  groupAskShare: { label: 'Spørgsmål, der først går rundt i gruppen', note: 'antagelse: medlemmerne først' },
  occasionalBase: { label: 'En deltager er aktiv denne måned: grundværdi', note: BED },
  occasionalWilling: { label: 'En deltager er aktiv denne måned: lyst', note: BED },
  lapseRate: { label: 'En deltager falder fra', note: BED },
  promotion: { label: 'En deltager, der bliver spurgt, bliver frivillig', note: FITTED },
  startAsVolunteer: { label: 'Nye, der begynder som frivillige', note: FITTED },
  unansweredDecay: { label: 'Invitationer, der ikke førte til noget, glemmes', note: startingPoint('7.7') },
  heardFrom: { label: labels.heardFrom, note: `${cited('communityLife2019', '25 % i England mener, at de kan påvirke lokale beslutninger')}; niveauet, som 25,7 % ligger over i den engelske grundkørsel i måned 0; én undersøgelse, brugt for tre lande` },
  openCallInsiders: { label: 'Åbne invitationer når de aktive først', note: cited('einstein2019', 'det er skævt, hvem der kommer til møder; størrelsen er antaget') },
  hopeOnJoining: { label: 'En ny invitation løfter håbet mod det, der loves', note: 'antagelse: halvvejs; ellers kunne et løfte kun skuffe én gang' },
  municipalHoursShare: { label: 'Timer til kommunens arena fra en, der også har en gruppe', note: 'antagelse: halvt om halvt' },
  newcomerMonths: { label: 'Måneder uden aktivitet, før man regnes som ny', note: 'definition: to år uden aktivitet; andre trækker grænsen et andet sted' },
  gateOnEfficacy: { label: 'Tro på egne evner, der skal til for krævende indsats, i stedet for forventning om at blive hørt', note: cited('parrado2013', 'den stærkeste drivkraft: et andet svar end heardFrom') },
  constantEntry: { label: 'Fast chance for at komme med', note: 'definition: et grænsetilfælde med kendt svar (model.md 7.17)' },
  constantExit: { label: 'Fast chance for at holde op', note: 'definition: et grænsetilfælde med kendt svar (model.md 7.17)' },
} as const satisfies SomeParameterEntries;
