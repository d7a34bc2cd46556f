import type { SourceTable } from './evidenceSource.ts';

/** The texts on co-creation that the project began with, and what they cite. */
export const CONCEPT_SOURCES = {
  brix2024: {
    title: 'Samskaping i kommunal sektor: literature review of the SAMVERDI project, in Norwegian',
    where: 'report by the SAMVERDI project, built on the international review of Brix et al. 2024',
    url: null,
    grade: 'D',
    says: [
      'what hinders and helps leadership of co-creation, roles of four levels with grey zones (gråsoner) between them, High-5 leadership rules, and cases',
      'too high hopes of voluntary work led to burn-out and fatigue among enthusiasts; places engage unevenly; it needs trust and is hard where trust is weak (Wigan)',
      'it is hard to draw residents in beyond enthusiasts: people lack time, and must feel that they contribute and are heard (Stavanger)',
      'Preston is hard to scale, depends on public bodies and their budgets, and engages large private firms little',
      'co-creation fatigue (samskapingsutmattelse) is a task of leadership (Laubek 2024; Torfing et al. 2019)',
      'works with little centralisation, many connections and clear mandates (Alford 2009; Sicilia et al. 2016); capacity takes time',
    ],
    constrains: 'which levers, brakes and boosters there are, and at which level; headline effects to reproduce',
  },
  ostrom1996: { title: 'Limits of resources in co-production, an example', where: 'as cited by Brix et al. 2024', url: null, grade: 'D', says: ['it matters whether an employee may spend 30 or 100 hours on a project'], constrains: 'staff hours of a project' },
  smith2020: { title: 'Deputies without power to decide', where: 'as cited by Brix et al. 2024', url: null, grade: 'D', says: ['leaders who send a deputy without mandate delay joint work'], constrains: 'time to a decision' },
  steen2018: { title: 'The dark side of co-creation and co-production', where: 'as cited by Brix et al. 2024', url: null, grade: 'D', says: ['those better placed can be favoured, and services grow less equal'], constrains: 'whom help goes to when voices decide' },
  roiseland2024: { title: 'Cases of co-creation in Norwegian municipalities', where: 'as cited by Brix et al. 2024', url: null, grade: 'C', says: ['it is hard to draw residents in broadly, beyond enthusiasts'], constrains: 'who answers an invitation' },
  andersen2020: {
    title: 'Offentlige styringsparadigmer; in English Public Governance Paradigms (Torfing, Andersen, Greve & Klausen 2020) [M]',
    where: 'as cited by Brix et al. 2024',
    url: null,
    grade: 'D',
    says: ['each governance logic has virtues and vices; they live side by side, as layers'],
    constrains: 'virtues that come early and vices that grow with dominance',
  },
  torfing2017: {
    title: 'Slides on samskabelse, in Danish',
    where: 'Roskilde University; the year of the movement they tell of',
    url: null,
    grade: 'D',
    says: ['the co-creation ladder (samskabelsestrappen): five steps from people who help themselves to people who initiate; and what co-creation is not', 'not co-creation: nearly finished solutions sent to hearing, processes fixed beforehand, tasks moved to save money'],
    constrains: 'steps 1 to 5; the test of sham co-creation',
  },
  ulrich2018: {
    title: 'Den Offentlige Leadership Pipeline 2.0, chapter 5',
    where: 'DenOffentlige',
    url: null,
    grade: 'D',
    says: ['two axes, how open the result is and who plays the main part, give four types: steered, responsibilising, equal, facilitating', 'leaders must stand failures: a zero-error culture (nulfejlskultur) stops trying'],
    constrains: 'levers for an open result and for who leads',
  },
  fiveSteps: {
    title: 'Five steps from the curious to the co-creating municipality',
    where: 'DenOffentlige; also slides on the market of concepts used at Nord University',
    url: 'http://www.denoffentlige.dk/fem-trin-til-samskabelse',
    grade: 'D',
    says: ['steps of maturity: curious, involving, ambitious, mature, co-creating'],
    constrains: 'levels of the enabling levers together',
  },
  nordSlides: {
    title: 'Samskapelse: what it is and what it means, slides in Norwegian and Danish',
    where: 'Nord University',
    url: null,
    grade: 'D',
    says: ['outsourcing, hearings and leaving people to themselves are not co-creation; staff, users, volunteers and parties at eye level are four kinds of it', 'professionals fear to lose their ground'],
    constrains: 'what counts as co-creation; resistance of professionals',
  },
} as const satisfies SourceTable;
