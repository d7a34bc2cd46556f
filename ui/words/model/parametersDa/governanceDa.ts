import { daModel } from '../../daModel.ts';
import { notesDa } from '../parameterNotesDa.ts';
import type { SomeParameterEntries } from '../parameterEntry.ts';

const { cited, startingPoint, CULTURE } = notesDa;
const { labels } = daModel;

const LOGICS = { OA: 'klassisk forvaltning', NPM: 'målstyring', NPG: 'netværksstyring' } as const;
const TABLE = cited('andersen2020', 'fortrin kommer tidligt og flader ud, bagsider vokser, når en logik bliver enerådende; størrelsen: antagelse');
const RULES = startingPoint('7.3');

/** What a property is with none of the logics. */
const base = (property: string) => ({ label: `${property}: grundværdi`, note: TABLE });
/** What is good in a logic. */
const virtue = (property: string, logic: keyof typeof LOGICS) => ({ label: `${property}: fortrin ved ${LOGICS[logic]}`, note: TABLE });
/** What is bad in a logic. */
const vice = (property: string, logic: keyof typeof LOGICS) => ({ label: `${property}: bagside ved ${LOGICS[logic]}`, note: TABLE });

/** How the three logics shape a municipality, and how leaders and politics follow. */
export const governanceDa = {
  governanceForm: { label: 'Formen på fortrin og bagsider', note: 'antagelse: en form, ingen har målt; resultater om blandinger oplyses for begge' },
  legalityBase: base('Retssikkerhed'),
  legalityOA: virtue('Retssikkerhed', 'OA'),
  legalityNPM: virtue('Retssikkerhed', 'NPM'),
  legalityNPG: virtue('Retssikkerhed', 'NPG'),
  leannessBase: base('Effektivitet'),
  leannessOA: virtue('Effektivitet', 'OA'),
  leannessNPM: virtue('Effektivitet', 'NPM'),
  leannessNPG: virtue('Effektivitet', 'NPG'),
  opennessBase: base('Åbenhed'),
  opennessNPM: virtue('Åbenhed', 'NPM'),
  opennessNPG: virtue('Åbenhed', 'NPG'),
  opennessPartnership: { label: 'Åbenhed: arenaer og platforme', note: TABLE },
  discretionBase: base('Råderum'),
  discretionOA: virtue('Råderum', 'OA'),
  discretionNPM: virtue('Råderum', 'NPM'),
  discretionNPG: virtue('Råderum', 'NPG'),
  discretionDelegation: { label: 'Råderum: uddelegering', note: TABLE },
  learningBase: base('Læring'),
  learningOA: virtue('Læring', 'OA'),
  learningNPM: virtue('Læring', 'NPM'),
  learningNPG: virtue('Læring', 'NPG'),
  learningEvaluation: { label: 'Læring: evaluering', note: TABLE },
  redTapeBase: base('Bureaukrati'),
  redTapeOA: vice('Bureaukrati', 'OA'),
  redTapeNPM: vice('Bureaukrati', 'NPM'),
  redTapeNPG: vice('Bureaukrati', 'NPG'),
  measurementBase: base('Måling, der opleves som kontrol'),
  measurementOA: vice('Måling', 'OA'),
  measurementNPM: vice('Måling', 'NPM'),
  measurementNPG: vice('Måling', 'NPG'),
  siloBase: base('Siloer'),
  siloOA: vice('Siloer', 'OA'),
  siloNPM: vice('Siloer', 'NPM'),
  siloBreakingEffect: { label: 'Siloer: samarbejde på tværs af forvaltninger', note: TABLE },
  coordinationLoadNPG: vice('Koordineringsbyrde', 'NPG'),
  coordinationLoadClarity: { label: 'Koordineringsbyrde: lettes af klare mål og roller', note: TABLE },
  crossPressureScale: { label: labels.crossPressureScale, note: RULES },
  crossPressureClarity: { label: 'Krydspres: dæmpes af klare mål og roller', note: RULES },
  crossPressureSkill: { label: 'Krydspres: dæmpes af dygtige ledere', note: RULES },
  orientationRate: { label: 'Ledernes indstilling følger efter', note: CULTURE },
  orientationTraining: { label: 'Indstillingen følger hurtigere efter med oplæring', note: CULTURE },
  orientationClarity: { label: 'Indstillingen følger hurtigere efter med klare mål og roller', note: CULTURE },
  politicianLockIn: { label: 'Politikernes tempo, bremset af fastlåste roller', note: cited('brix2024', 'tabel 1, fastlåste roller; størrelsen er antaget') },
  orientationBase: { label: 'Indstilling, som en blanding fører til: grundværdi', note: RULES },
  orientationNPG: { label: 'Indstilling, som en blanding fører til: netværksstyring', note: RULES },
  orientationClarityNPG: { label: 'Indstilling, som en blanding fører til: klare mål sammen med netværksstyring', note: RULES },
  leaderTurnover: { label: 'Ledere skiftes ud', note: 'antagelse: omtrent en tiendedel om året' },
  chainGap: { label: 'Gråzoner mellem niveauer', note: 'antagelse: halvdelen af den gennemsnitlige afstand mellem naboniveauer' },
  chainSharedLanguage: { label: 'Gråzoner mellem niveauer: lukkes af fælles sprog', note: RULES },
  mandateBase: { label: 'Mandat uden ledelseskæde', note: RULES },
  mandateChain: { label: 'Mandat gennem ledelseskæden', note: RULES },
  leaderSkillRate: { label: 'Ledere lærer', note: CULTURE },
  leaderSkillTraining: { label: 'Ledere lærer hurtigere med oplæring', note: CULTURE },
  leaderSkillTarget: { label: 'Lederes færdigheder uden oplæring', note: CULTURE },
  leaderSkillTargetTraining: { label: 'Færdigheder, som fuld oplæring lægger til', note: CULTURE },
  leaderSkillStart: { label: 'Lederes færdigheder ved starten', note: CULTURE },
  leaderSpread: { label: 'Spredning blandt ledere ved starten', note: CULTURE },
  newLeaderSkill: { label: 'En ny leders færdigheder', note: CULTURE },
  newLeaderNPG: { label: 'En ny leders indstilling: netværksstyring', note: CULTURE },
  electionInterval: { label: 'Måneder mellem valg', note: cited('localElectionLaws', 'hvert fjerde år i alle tre lande') },
  electionRisk: { label: 'Chancen for, at et valg vender opbakningen', note: startingPoint('7.2') },
  electionFall: { label: 'Opbakning, der er tilbage efter et tabt valg', note: startingPoint('7.2') },
  supportRecovery: { label: 'Opbakning, der vindes tilbage', note: startingPoint('7.2') },
  supportStart: { label: 'Politisk opbakning ved starten', note: 'antagelse: gennemsnittet over en valgperiode med dagens forankring' },
  capabilityStart: { label: 'Evne til samskabelse ved starten', note: startingPoint('5') },
  capabilityRate: { label: 'Evnen til samskabelse vokser med gennemførte projekter', note: startingPoint('7.14') },
  capabilityFade: { label: 'Evnen til samskabelse svækkes', note: startingPoint('7.14') },
  mergerSpread: { label: 'Sammenlægning: lederne trækker mere i hver sin retning', note: startingPoint('7.2') },
  mergerRedTape: { label: 'Sammenlægning: bureaukrati, der kommer til', note: startingPoint('7.2') },
  mergerMonths: { label: 'Sammenlægning: måneder, før virkningen er væk', note: startingPoint('7.2') },
} as const satisfies SomeParameterEntries;
