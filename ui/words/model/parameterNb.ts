import { leverNb } from './leverNb.ts';
import { citizensNb } from './parametersNb/citizensNb.ts';
import { contributionNb } from './parametersNb/contributionNb.ts';
import { economyNb } from './parametersNb/economyNb.ts';
import { governanceNb } from './parametersNb/governanceNb.ts';
import { mobilisationNb } from './parametersNb/mobilisationNb.ts';
import { projectsNb } from './parametersNb/projectsNb.ts';
import { servicesNb } from './parametersNb/servicesNb.ts';
import { staffNb } from './parametersNb/staffNb.ts';
import { verificationNb } from './parametersNb/verificationNb.ts';
import { parameterUnitsNb } from './parameterUnitsNb.ts';
import type { ParameterWords } from './parameterWords.ts';

/** Every parameter and lever in Norwegian; one that is declared without words here does not compile. */
export const parameterNb: ParameterWords = {
  parameters: {
    ...governanceNb,
    ...citizensNb,
    ...mobilisationNb,
    ...contributionNb,
    ...projectsNb,
    ...servicesNb,
    ...staffNb,
    ...economyNb,
    ...verificationNb,
  },
  levers: leverNb,
  units: parameterUnitsNb,
};
