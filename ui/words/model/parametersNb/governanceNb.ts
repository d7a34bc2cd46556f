import { nbModel } from '../../nbModel.ts';
import { notesNb } from '../parameterNotesNb.ts';
import type { SomeParameterEntries } from '../parameterEntry.ts';

const { cited, startingPoint, CULTURE } = notesNb;
const { labels } = nbModel;

const LOGICS = { OA: 'klassisk forvaltning', NPM: 'målstyring', NPG: 'nettverksstyring' } as const;
const TABLE = cited('andersen2020', 'fortrinn kommer tidlig og flater ut, baksider vokser når en logikk blir enerådende; størrelsen: antakelse');
const RULES = startingPoint('7.3');

/** What a property is with none of the logics. */
const base = (property: string) => ({ label: `${property}: grunnverdi`, note: TABLE });
/** What is good in a logic. */
const virtue = (property: string, logic: keyof typeof LOGICS) => ({ label: `${property}: fortrinn ved ${LOGICS[logic]}`, note: TABLE });
/** What is bad in a logic. */
const vice = (property: string, logic: keyof typeof LOGICS) => ({ label: `${property}: bakside ved ${LOGICS[logic]}`, note: TABLE });

/** How the three logics shape a municipality, and how leaders and politics follow. */
export const governanceNb = {
  governanceForm: { label: 'Formen på fortrinn og baksider', note: 'antakelse: en form ingen har målt; resultater om blandinger oppgis for begge' },
  legalityBase: base('Rettssikkerhet'),
  legalityOA: virtue('Rettssikkerhet', 'OA'),
  legalityNPM: virtue('Rettssikkerhet', 'NPM'),
  legalityNPG: virtue('Rettssikkerhet', 'NPG'),
  leannessBase: base('Effektivitet'),
  leannessOA: virtue('Effektivitet', 'OA'),
  leannessNPM: virtue('Effektivitet', 'NPM'),
  leannessNPG: virtue('Effektivitet', 'NPG'),
  opennessBase: base('Åpenhet'),
  opennessNPM: virtue('Åpenhet', 'NPM'),
  opennessNPG: virtue('Åpenhet', 'NPG'),
  opennessPartnership: { label: 'Åpenhet: arenaer og plattformer', note: TABLE },
  discretionBase: base('Handlingsrom'),
  discretionOA: virtue('Handlingsrom', 'OA'),
  discretionNPM: virtue('Handlingsrom', 'NPM'),
  discretionNPG: virtue('Handlingsrom', 'NPG'),
  discretionDelegation: { label: 'Handlingsrom: delegering', note: TABLE },
  learningBase: base('Læring'),
  learningOA: virtue('Læring', 'OA'),
  learningNPM: virtue('Læring', 'NPM'),
  learningNPG: virtue('Læring', 'NPG'),
  learningEvaluation: { label: 'Læring: evaluering', note: TABLE },
  redTapeBase: base('Byråkrati'),
  redTapeOA: vice('Byråkrati', 'OA'),
  redTapeNPM: vice('Byråkrati', 'NPM'),
  redTapeNPG: vice('Byråkrati', 'NPG'),
  measurementBase: base('Måling som oppleves som kontroll'),
  measurementOA: vice('Måling', 'OA'),
  measurementNPM: vice('Måling', 'NPM'),
  measurementNPG: vice('Måling', 'NPG'),
  siloBase: base('Siloer'),
  siloOA: vice('Siloer', 'OA'),
  siloNPM: vice('Siloer', 'NPM'),
  siloBreakingEffect: { label: 'Siloer: samarbeid på tvers av etater', note: TABLE },
  coordinationLoadNPG: vice('Koordineringsbyrde', 'NPG'),
  coordinationLoadClarity: { label: 'Koordineringsbyrde: lettes av klare mål og roller', note: TABLE },
  crossPressureScale: { label: labels.crossPressureScale, note: RULES },
  crossPressureClarity: { label: 'Krysspress: dempes av klare mål og roller', note: RULES },
  crossPressureSkill: { label: 'Krysspress: dempes av dyktige ledere', note: RULES },
  orientationRate: { label: 'Ledernes innstilling følger etter', note: CULTURE },
  orientationTraining: { label: 'Innstillingen følger raskere etter med opplæring', note: CULTURE },
  orientationClarity: { label: 'Innstillingen følger raskere etter med klare mål og roller', note: CULTURE },
  politicianLockIn: { label: 'Politikernes tempo, bremset av fastlåste roller', note: cited('brix2024', 'tabell 1, fastlåste roller; størrelsen er antatt') },
  orientationBase: { label: 'Innstilling som en blanding fører til: grunnverdi', note: RULES },
  orientationNPG: { label: 'Innstilling som en blanding fører til: nettverksstyring', note: RULES },
  orientationClarityNPG: { label: 'Innstilling som en blanding fører til: klare mål sammen med nettverksstyring', note: RULES },
  leaderTurnover: { label: 'Ledere skiftes ut', note: 'antakelse: omtrent en tidel i året' },
  chainGap: { label: 'Gråsoner mellom nivåer', note: 'antakelse: halvparten av den gjennomsnittlige avstanden mellom nabonivåer' },
  chainSharedLanguage: { label: 'Gråsoner mellom nivåer: lukkes av felles språk', note: RULES },
  mandateBase: { label: 'Mandat uten lederkjede', note: RULES },
  mandateChain: { label: 'Mandat gjennom lederkjeden', note: RULES },
  leaderSkillRate: { label: 'Ledere lærer', note: CULTURE },
  leaderSkillTraining: { label: 'Ledere lærer raskere med opplæring', note: CULTURE },
  leaderSkillTarget: { label: 'Lederes ferdigheter uten opplæring', note: CULTURE },
  leaderSkillTargetTraining: { label: 'Ferdigheter som full opplæring legger til', note: CULTURE },
  leaderSkillStart: { label: 'Lederes ferdigheter ved starten', note: CULTURE },
  leaderSpread: { label: 'Spredning blant ledere ved starten', note: CULTURE },
  newLeaderSkill: { label: 'Ferdighetene til en ny leder', note: CULTURE },
  newLeaderNPG: { label: 'Innstillingen til en ny leder: nettverksstyring', note: CULTURE },
  electionInterval: { label: 'Måneder mellom valg', note: cited('localElectionLaws', 'hvert fjerde år i alle tre land') },
  electionRisk: { label: 'Sjansen for at et valg snur støtten', note: startingPoint('7.2') },
  electionFall: { label: 'Støtte som er igjen etter et tapt valg', note: startingPoint('7.2') },
  supportRecovery: { label: 'Støtte som vinnes tilbake', note: startingPoint('7.2') },
  supportStart: { label: 'Politisk støtte ved starten', note: 'antakelse: gjennomsnittet over en valgperiode med dagens forankring' },
  capabilityStart: { label: 'Evne til samskaping ved starten', note: startingPoint('5') },
  capabilityRate: { label: 'Evnen til samskaping vokser med fullførte prosjekter', note: startingPoint('7.14') },
  capabilityFade: { label: 'Evnen til samskaping svekkes', note: startingPoint('7.14') },
  mergerSpread: { label: 'Sammenslåing: lederne trekker mer i hver sin retning', note: startingPoint('7.2') },
  mergerRedTape: { label: 'Sammenslåing: byråkrati som kommer til', note: startingPoint('7.2') },
  mergerMonths: { label: 'Sammenslåing: måneder før virkningen er borte', note: startingPoint('7.2') },
} as const satisfies SomeParameterEntries;
