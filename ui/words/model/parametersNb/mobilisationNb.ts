import { nbModel } from '../../nbModel.ts';
import { notesNb } from '../parameterNotesNb.ts';
import type { SomeParameterEntries } from '../parameterEntry.ts';

const { cited, startingPoint, BED, FITTED } = notesNb;
const { labels } = nbModel;

/** Who is asked, who says yes, who stays. */
export const mobilisationNb = {
  acceptBase: { label: 'Lyst til å bli med: grunnverdi', note: FITTED },
  acceptEfficacy: { label: 'Lyst til å bli med: mestringstro', note: `${cited('parrado2013', 'den sterkeste drivkraften')}; ${BED}` },
  acceptResponsiveness: { label: labels.acceptResponsiveness, note: `${cited('liuExperiments', '74 % av det tillit betyr, går denne veien')}; ${BED}` },
  acceptMotivation: { label: 'Lyst til å bli med: motivasjon', note: BED },
  acceptTrust: { label: 'Lyst til å bli med: tillit ut over troen på å bli hørt', note: `${cited('liuExperiments')}; ${BED}` },
  acceptResources: { label: 'Lyst til å bli med: ressurser', note: BED },
  acceptNeed: { label: 'Lyst til å bli med: uløste behov rundt en', note: 'antakelse: ingen kilde; behovet teller allerede når tjenester ikke strekker til' },
  acceptShortfall: { label: 'Lyst til å bli med: tjenester som ikke strekker til', note: `${cited('parrado2013', 'gode resultater demper viljen')}; ${BED}` },
  acceptFatigue: { label: 'Lyst til å bli med: svekkes av slitasje', note: BED },
  acceptRedTape: { label: 'Lyst til å bli med: svekkes av byråkrati', note: cited('ncia2014', 'halvparten av de villige lot seg stanse av byråkrati') },
  acceptUnanswered: { label: 'Lyst til å bli med: svekkes av invitasjoner som ikke førte til noe', note: cited('campaignCompany', 'folk går lei av å bli spurt til råds; størrelsen er antatt') },
  unansweredSaturation: { label: 'Invitasjoner som ikke førte til noe, før én til teller en fjerdedel av den første', note: 'antakelse: to skinninvitasjoner i måneden er verre enn én; noe tall for hvor mye verre er ikke funnet' },
  acceptPromise: { label: 'Lyst til å bli med: løfter', note: startingPoint('7.7') },
  acceptMaterials: { label: 'Terskel for å bli med: senkes av utstyr og kunnskap', note: cited('jakobsen2013', 'størrelsen er antatt') },
  acceptCampaign: { label: 'Lyst til å bli med: kampanje', note: cited('thomsenJakobsen2015', 'under 2 prosentpoeng (etterprøving)') },
  acceptPay: { label: 'Lyst til å bli med: betaling på 10 i timen', note: cited('voorberg2018', '2 euro ga ingenting, 10 euro +6 prosentpoeng (etterprøving)') },
  inclusionOutreach: { label: 'Åpne invitasjoner som full inkludering gjør om til oppsøkende arbeid', note: `antakelse: halvparten; ${cited('bigLocalInclusion', 'skjevheten består selv der beboerne i fattige strøk bestemmer')}` },
  inclusionCost: { label: 'Økonomisk terskel: senkes av inkludering', note: startingPoint('7.7') },
  findAlone: { label: 'Finner veien selv', note: FITTED },
  askRate: { label: 'En som er aktiv, spør en kontakt', note: cited('frivillighetNorge2022', '20–28 % ble spurt i løpet av et år; for en innbygger det samme som 0,12 × andelen aktive') },
  askInsiders: { label: 'Hvor mye oftere en som alt er aktiv, blir spurt', note: cited('frivillighetNorge2022', 'bare 10 % av dem som ble spurt, var ikke frivillige fra før') },
  groupAskShare: { label: 'Spørsmål som først går innad i en gruppe', note: 'antakelse: medlemmene først' },
  occasionalBase: { label: 'En deltaker er aktiv denne måneden: grunnverdi', note: BED },
  occasionalWilling: { label: 'En deltaker er aktiv denne måneden: lyst', note: BED },
  lapseRate: { label: 'En deltaker faller fra', note: BED },
  promotion: { label: 'En deltaker som blir spurt, blir frivillig', note: FITTED },
  startAsVolunteer: { label: 'Nye som begynner som frivillige', note: FITTED },
  unansweredDecay: { label: 'Invitasjoner som ikke førte til noe, glemmes', note: startingPoint('7.7') },
  heardFrom: { label: labels.heardFrom, note: `${cited('communityLife2019', '25 % i England mener at de kan påvirke lokale beslutninger')}; nivået som 25,7 % ligger over i den engelske grunnkjøringen i måned 0; én undersøkelse, brukt for tre land` },
  openCallInsiders: { label: 'Åpne invitasjoner når de aktive først', note: cited('einstein2019', 'det er skjevt hvem som kommer på møter; størrelsen er antatt') },
  hopeOnJoining: { label: 'En ny invitasjon løfter håpet mot det som loves', note: 'antakelse: halvveis; ellers kunne et løfte bare skuffe én gang' },
  municipalHoursShare: { label: 'Timer til kommunens arena fra en som også har en gruppe', note: 'antakelse: halvt om halvt' },
  newcomerMonths: { label: 'Måneder uten aktivitet før man regnes som ny', note: 'definisjon: to år uten aktivitet; andre trekker grensen et annet sted' },
  gateOnEfficacy: { label: 'Mestringstro som skal til for krevende innsats, i stedet for forventning om å bli hørt', note: cited('parrado2013', 'den sterkeste drivkraften: et annet svar enn heardFrom') },
  constantEntry: { label: 'Fast sjanse for å bli med', note: 'definisjon: et grensetilfelle med kjent svar (model.md 7.17)' },
  constantExit: { label: 'Fast sjanse for å slutte', note: 'definisjon: et grensetilfelle med kjent svar (model.md 7.17)' },
} as const satisfies SomeParameterEntries;
