import type { GlossaryTerm } from '#runs';

/** A word of the trade, and what it means in plain words. */
export interface GlossaryEntry {
  readonly term: string;
  readonly gloss: string;
}

/** Words of the trade in English; they are loaded when somebody asks. The keys are those of the other languages. */
export const glossaryEn = {
  hint: 'Words of the trade that stand on this page, in plain words.',
  entries: {
    coCreation: {
      term: 'Co-creation',
      gloss: 'The municipality and the people who live there make services, or solve problems, together.',
    },
    ladder: {
      term: 'Ladder of co-creation',
      gloss:
        'Five steps, from residents who help with their own service to residents, staff and politicians who may all start something together.',
    },
    governance: {
      term: 'Governance logic',
      gloss: 'A way of running a municipality: by rules, by results or by networks. Most municipalities mix all three.',
    },
    classicAdministration: {
      term: 'Classic administration',
      gloss: 'Rules and equal treatment; decisions are made at the top. Researchers write OA.',
    },
    managementByResults: {
      term: 'Management by results',
      gloss: 'Goals, measuring and competition. Researchers write NPM, New Public Management.',
    },
    networkGovernance: {
      term: 'Network governance',
      gloss:
        'Public bodies, residents, associations and firms solve shared problems together. Researchers write NPG, New Public Governance.',
    },
    highFive: {
      term: 'High-5',
      gloss:
        'Five rules for leaders who want co-creation: decide on a strategy, make it together, work across departments, build places to meet, and learn as you go.',
    },
    sham: {
      term: 'Sham',
      gloss:
        'Residents are asked, but the result is settled beforehand, or nobody may put it to use. Also called pseudo-co-creation.',
    },
    anchorInstitution: {
      term: 'Anchor institution',
      gloss: 'A large public buyer that stays in a town: its hospital, its college, the municipality itself.',
    },
    localMultiplier: {
      term: 'Local multiplier',
      gloss:
        'How much income in town comes of each pound that the large public buyers spend, also when it is spent again.',
    },
    boundarySpanner: {
      term: 'Boundary spanner',
      gloss: 'Somebody whose job is to connect departments, and staff with residents.',
    },
    formativeEvaluation: {
      term: 'Formative evaluation',
      gloss: 'Looking at how it goes while it goes, so that it can be changed in time.',
    },
    universalArena: {
      term: 'Universal arena',
      gloss: 'A place where everybody comes anyway, such as a school or a health centre.',
    },
    crossPressure: {
      term: 'Cross-pressure',
      gloss:
        'Staff who are to follow rules, reach targets and co-create at once are pulled in several directions, and it wears.',
    },
    effortAsked: { term: 'Effort asked', gloss: 'How many hours residents are asked for.' },
    lot: {
      term: 'Drawing of lots',
      gloss: 'Residents are invited by chance, so that others come than those who always do.',
    },
    outreach: { term: 'Outreach', gloss: 'Going to where people live and ask them there.' },
    participant: { term: 'Participant', gloss: 'Somebody who gives time now and then.' },
    volunteer: {
      term: 'Volunteer',
      gloss:
        'Somebody who gives time every month. Figures of worn-out volunteers count everybody who gave time that month.',
    },
    enthusiast: { term: 'Enthusiast', gloss: 'A volunteer who is among the tenth most drawn to joint work.' },
    core: { term: 'Core of volunteers', gloss: 'The third of volunteers who give most hours.' },
    wornOut: {
      term: 'Worn out',
      gloss: 'So tired of hours given that rest no longer keeps up: above 0.6 on a scale where people stop at 1.',
    },
    burnOut: { term: 'Burn-out', gloss: 'Somebody is so worn out that they stop, often for years.' },
    complexProblem: {
      term: 'Complex problem',
      gloss:
        'A problem that no single service can solve, such as loneliness or a neighbourhood that slides. Researchers say wicked problem.',
    },
    needMet: {
      term: 'Help given where needed',
      gloss: 'The share of the need for help that somebody meets, staff or volunteers.',
    },
    equity: {
      term: 'Help reaches the poorest',
      gloss: 'How well needs are met in the poorest fifth, compared with the richest.',
    },
    deprivation: {
      term: 'Deprivation',
      gloss:
        'How badly off an area is. Measured in England, ordered by income in Oslo; elsewhere made up, and said so.',
    },
    fifth: { term: 'Fifth', gloss: 'The town’s adults in five equal parts, by how well off their area is.' },
    publicValue: {
      term: 'Public value',
      gloss:
        'A mean of help, fairness, trust, staff at ease and local income. What counts is a choice, and can be changed.',
    },
    lever: {
      term: 'Lever',
      gloss: 'Something that somebody in the municipality can decide, such as how many are invited.',
    },
    assumption: {
      term: 'Assumption',
      gloss: 'A number about people or organisations that nobody decides. For most of them nobody has measured it.',
    },
    evidence: {
      term: 'Evidence, A to D',
      gloss:
        'How well a number is known: A by experiment, B by a large survey or register, C from a single case, D as practitioners judge.',
    },
    mechanism: {
      term: 'Mechanism',
      gloss: 'One rule of the model, such as that hours tire. Each can be switched off.',
    },
    preset: {
      term: 'Ready-made strategy',
      gloss: 'A strategy that comes with Samspill, with sources, and with what was expected of it.',
    },
    claim: { term: 'Claim', gloss: 'What theory leads one to expect of a strategy, written down before it was tried.' },
    shock: {
      term: 'Shock',
      gloss: 'Something that happens to the town at a date and that nobody there decides, such as a budget cut.',
    },
    try: { term: 'Run, or try', gloss: 'The ten years lived through once, with luck of its own.' },
    seed: { term: 'Seed', gloss: 'The word from which all luck of a run follows. The same seed is the same luck.' },
    paired: {
      term: 'Paired difference',
      gloss: 'Two strategies set beside each other with the same luck, so that what differs is what they did.',
    },
    median: { term: 'Median', gloss: 'The middle one, when all are put in order.' },
    fingerprint: {
      term: 'Fingerprint',
      gloss: 'A short code computed from all numbers. The same code on another machine means the same numbers.',
    },
    sweep: { term: 'Sweep', gloss: 'A large experiment: many settings, each run several times.' },
  } satisfies Readonly<Record<GlossaryTerm, GlossaryEntry>>,
};

export type TermName = GlossaryTerm;

export interface GlossaryWords {
  readonly hint: string;
  readonly entries: Readonly<Record<TermName, GlossaryEntry>>;
}
