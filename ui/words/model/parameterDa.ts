import { leverDa } from './leverDa.ts';
import { citizensDa } from './parametersDa/citizensDa.ts';
import { contributionDa } from './parametersDa/contributionDa.ts';
import { economyDa } from './parametersDa/economyDa.ts';
import { governanceDa } from './parametersDa/governanceDa.ts';
import { mobilisationDa } from './parametersDa/mobilisationDa.ts';
import { projectsDa } from './parametersDa/projectsDa.ts';
import { servicesDa } from './parametersDa/servicesDa.ts';
import { staffDa } from './parametersDa/staffDa.ts';
import { verificationDa } from './parametersDa/verificationDa.ts';
import { parameterUnitsDa } from './parameterUnitsDa.ts';
import type { ParameterWords } from './parameterWords.ts';

/** Every parameter and lever in Danish; one that is declared without words here does not compile. */
export const parameterDa: ParameterWords = {
  parameters: {
    ...governanceDa,
    ...citizensDa,
    ...mobilisationDa,
    ...contributionDa,
    ...projectsDa,
    ...servicesDa,
    ...staffDa,
    ...economyDa,
    ...verificationDa,
  },
  levers: leverDa,
  units: parameterUnitsDa,
};
