import { tellerOf } from '../comparison/teller.ts';
import type { Language } from '#runs';
import type { RobustLabels, WorldBelief, WorldsEssence } from '#experiments';

/** What the beliefs that decide most are called, and in what they are measured; all others have the model's own English names. */
const BELIEFS: Readonly<Record<Language, Readonly<Record<string, readonly [label: string, unit: string]>>>> = {
  // Declared under a name that an outcome has as well.
  en: { trustMean: ['Trust in the municipality at the start', 'on a scale from 0 to 1'] },
  nb: {
    preventableShare: ['behov som kommer av uløste samfunnsfloker', 'som andel av behovet ved starten'],
    incomeToTaxBase: ['ekstra lokal inntekt som havner i kommunekassen', 'som andel'],
    trustMean: ['tillit til kommunen ved starten', 'på en skala fra 0 til 1'],
    trustServices: ['hvor raskt tilliten følger tjenestene', 'per måned'],
    austerity: ['kutt i budsjettet hvert år', 'som andel av budsjettet'],
    demandGrowth: ['vekst i behovet hvert år', 'som andel'],
    residuals: ['hvilket lands tilpassede tall som gjelder', ''],
  },
  da: {
    preventableShare: ['behov, der kommer af uløste vilde problemer', 'som andel af behovet ved starten'],
    incomeToTaxBase: ['ekstra lokal indkomst, der havner i kommunekassen', 'som andel'],
    trustMean: ['tillid til kommunen ved starten', 'på en skala fra 0 til 1'],
    trustServices: ['hvor hurtigt tilliden følger ydelserne', 'pr. måned'],
    austerity: ['besparelser i budgettet hvert år', 'som andel af budgettet'],
    demandGrowth: ['vækst i behovet hvert år', 'som andel'],
    residuals: ['hvilket lands tilpassede tal der gælder', ''],
  },
};

/** How outcomes, beliefs and strategies are called in a language. */
export function worldLabels(language: Language, { strategies }: WorldsEssence): RobustLabels {
  const { voice } = tellerOf(language);
  const mains: Readonly<Record<string, { readonly label: string }>> = voice.words.outcomes;
  return {
    outcome: (metric) => mains[metric]?.label ?? voice.labelOf(metric),
    belief: ({ name, label, unit }: WorldBelief) => {
      const own = BELIEFS[language][name];
      return own === undefined ? { label, unit } : { label: own[0], unit: own[1] };
    },
    strategy: (name) => strategies.find((one) => one.name === name)?.title ?? name,
  };
}
