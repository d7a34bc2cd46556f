import type { Declaration, Grade } from './define.ts';
import { asCitation, cite, citeAll, type Citation } from './cite.ts';

/** A lever: something that is decided, by the municipality or by the world around it, with what it costs. */
export interface Lever extends Declaration {
  /** What level 1 (or one unit) costs, in words; `none` only with the reason. */
  readonly cost: string;
  /** Short text for a person who meets the lever for the first time. */
  readonly help: string;
}

interface Details {
  readonly unit?: string;
  readonly range?: readonly [number, number];
  readonly grade?: Grade;
  readonly source?: string | Citation;
}

const TODAY = 'assumption: the level of an ordinary municipality today';

function lever(label: string, today: number, help: string, cost: string, details: Details = {}): Lever {
  const { unit = 'level 0 to 1', range = [0, 1], grade = 'assumption', source = TODAY } = details;
  const [min, max] = range;
  return { label, unit, min, max, default: today, whole: false, nature: 'lever', status: 'free', grade, source: asCitation(source).text, sources: asCitation(source).sources, help, cost };
}

function context(label: string, today: number, help: string, unit: string, range: readonly [number, number], source: string | Citation = TODAY): Lever {
  return { ...lever(label, today, help, 'none: it happens to the municipality', { unit, range, source }), nature: 'context' };
}

/**
 * Every lever and every number of the context, once, with the level of today. The key is the name in scenario files,
 * schedules, `--set` and links. A lever at its level of today changes no bit of a run.
 */
export const LEVERS = {
  clarity: lever('Clarity of goals and roles', 0.2, 'Everybody knows why, when and how far to co-create.', '1 staff hour per 20 residents once, a tenth of it yearly'),
  coStrategy: lever('Explicit co-creation strategy', 0.1, 'A strategy made together with those it concerns.', '1 staff hour per 20 residents once, a tenth of it yearly'),
  siloBreaking: lever('Breaking down silos', 0.1, 'Matrix teams, shared budgets, work across sectors.', '1.5% of staff hours'),
  boundarySpanners: lever('Boundary spanners', 0.1, 'Leaders and staff whose job is to connect sectors.', '1.5% of staff hours'),
  partnership: lever('Arenas and platforms', 0.1, 'Standing places where residents and municipality meet: platforms, anchor schools, volunteer centres.', 'one post and NOK 0.8m per 10,000 residents', { grade: 'B', source: citeAll(cite('lottstift2024', 'one volunteer centre costs NOK 0.8m and one post'), 'level: ' + TODAY) }),
  evaluation: lever('Formative evaluation', 0.1, 'Learning from projects, failures included.', '12% of project hours'),
  delegation: lever('Delegated decisions', 0.2, 'Staff and residents may decide inside a frame.', 'no money; errors rise by 0.03 · delegation · (1 − skill)'),
  inclusion: lever('Place-based inclusion', 0.1, 'Outreach and support where need is, not where voices are.', '10 staff hours per first-time participant from the poorest third'),
  materials: lever('Materials and knowledge', 0, 'Knowledge, premises and equipment given to participants.', '£3 per resident and year', { grade: 'A', source: citeAll(cite('jakobsen2013', 'the effect'), 'level: ' + TODAY) }),
  volunteerSupport: lever('Support for volunteers', 0.2, 'Paid recruiting, matching, coaching, recognition and protection.', '22 staff hours per volunteer and year', { grade: 'C', source: citeAll(cite('viva', '12 to 35 hours per volunteer and year, derived'), 'level: ' + TODAY) }),
  training: lever('Training in co-creation', 0.1, 'Training of leaders and staff.', '30 hours per staff member and year'),
  fund: lever('Community fund', 0.1, 'Money that residents’ groups can apply for.', '£6 per resident and year', { grade: 'C', source: citeAll(cite('wiganCouncil2018', 'its community fund'), 'level: ' + TODAY) }),
  anchoring: lever('Political anchoring', 0.3, 'Politicians of all parties have adopted the course.', '200 hours per politician and year'),
  piloting: lever('Piloting', 0.2, 'Try at half scale first.', 'none: smaller projects help fewer people'),
  earlyHelp: lever('Early, low-threshold help', 0.1, 'Help before need has grown.', '1.5% of routine hours; finds 10% more need in the first year'),
  sharedLanguage: lever('Shared language', 0.1, 'One set of words for co-creation at all levels.', '1 staff hour per 20 residents once, a tenth of it yearly'),
  incentives: lever('Incentives to co-create', 0.1, 'Co-creation counts in goals and budgets.', 'none: goals are rewritten'),
  information: lever('Reporting back', 0.3, 'What came of it is told truly and understandably.', '0.5% of staff hours'),
  leaderAlliances: lever('Leader alliances', 0.1, 'Leaders across sectors and organisations decide together.', '20 hours per leader and year'),
  deputyShare: lever('Deputies without mandate', 0.3, 'Share of meetings where a deputy without power to decide is sent.', 'none: it saves leaders’ time and delays decisions', { unit: 'share of meetings', range: [0, 0.6] }),
  taskTransfer: lever('Tasks handed to volunteers', 0, 'Routine need handed over to standing arenas.', 'none in money; staff fear replacement', { unit: 'share of routine need', range: [0, 0.3] }),
  ambition: lever('Effort asked', 0.4, 'How much joint work the municipality wants.', 'none in money; hours of residents and staff'),
  promise: lever('Expectations raised', 0.4, 'How much influence and change is promised.', 'none in money; disappointment if it is not kept'),
  outcomeOpen: lever('Open result', 0.6, 'How open the result is when residents are invited: 0 settled beforehand, 1 fully open.', 'none: letting go of control', { source: citeAll(cite('ulrich2018', 'axis 1 of the typology'), 'level: assumption, between settled and open') }),
  lead: lever('Who leads', 0.4, 'Who plays the main part: 0 the municipality, 0.5 shared, 1 outside actors.', 'none', { source: citeAll(cite('ulrich2018', 'axis 2 of the typology'), 'level: assumption, mostly the municipality') }),
  highestStep: lever('Highest step allowed', 5, 'Highest step of the co-creation ladder that is used.', 'none', { unit: 'step 1 to 5', range: [1, 5], source: cite('torfing2017', 'the co-creation ladder') }),
  invitations: lever('Invitations', 1, 'Invitations to take part that reach a resident in a year.', '6 staff minutes each', { unit: 'per resident and year', range: [0, 12] }),
  recruitmentOpenCall: lever('Recruitment by open call', 0.7, 'Share of invitations that are open calls; the already active come first.', 'in the invitations', { unit: 'share of invitations' }),
  recruitmentLot: lever('Recruitment by lot', 0, 'Share of invitations sent to residents drawn by lot.', 'in the invitations', { unit: 'share of invitations' }),
  recruitmentUniversalArena: lever('Recruitment in universal arenas', 0.1, 'Share of invitations met where everybody comes: schools, kindergartens.', 'in the invitations', { unit: 'share of invitations' }),
  recruitmentOutreach: lever('Recruitment by outreach', 0.2, 'Share of invitations brought to people where need is highest.', 'in the invitations', { unit: 'share of invitations' }),
  campaign: lever('Campaign', 0, 'Letters and adverts that encourage people.', '£0.50 per resident and year', { grade: 'A', source: cite('thomsenJakobsen2015', 'about no effect') }),
  pay: lever('Pay for taking part', 0, 'Money per hour given in municipal arenas.', 'the pay itself', { unit: 'pounds per hour', range: [0, 25], grade: 'A', source: cite('voorberg2018', 'about no effect') }),
  onboardingPace: lever('Pace of onboarding', 0.5, 'How fast groups and projects take in newcomers.', 'none; too fast costs commitment'),
  localPreference: lever('Local preference', 0, 'Weight of locality when contracts are awarded.', 'none by default; a price premium of local contracts is an assumption'),
  lotSplitting: lever('Splitting contracts into lots', 0, 'Smaller contracts that small firms can take.', 'more hours per contract: 40 hours per lot'),
  supplierDevelopment: lever('Supplier development', 0, 'Help local suppliers grow into public contracts.', '0.2% of the anchors’ spend'),
  livingWage: lever('Living wage clause', 0, 'Ask suppliers to pay a living wage.', 'none by default; a price premium of local contracts is an assumption'),
  cooperatives: lever('Support for cooperatives', 0, 'Start and convert worker cooperatives.', '0.1% of the anchors’ spend'),
  commitment1: lever('Commitment of anchor 1', 0, 'How far the largest anchor institution follows the procurement course.', 'leaders’ time'),
  commitment2: lever('Commitment of anchor 2', 0, 'How far anchor institution 2 follows the procurement course.', 'leaders’ time'),
  commitment3: lever('Commitment of anchor 3', 0, 'How far anchor institution 3 follows the procurement course.', 'leaders’ time'),
  commitment4: lever('Commitment of anchor 4', 0, 'How far anchor institution 4 follows the procurement course.', 'leaders’ time'),
  commitment5: lever('Commitment of anchor 5', 0, 'How far anchor institution 5 follows the procurement course.', 'leaders’ time'),
  commitment6: lever('Commitment of anchor 6', 0, 'How far anchor institution 6 follows the procurement course.', 'leaders’ time'),
  austerity: context('Austerity', 0.007, 'How much the real budget falls each year.', 'share of the budget per year', [-0.05, 0.15]),
  demandGrowth: context('Growth of demand', 0.012, 'How much need grows each year with population and age.', 'share per year', [-0.02, 0.05]),
  cutsToStaff: context('Cuts that fall on staff', 0.5, 'Share of a cut that falls on own staff; the rest falls on bought-in capacity.', 'share of a cut', [0, 1], cite('kingsFund2019', 'Wigan cut 40% of the budget and a fifth of staff')),
  anchorSpend: context('Anchors’ spend', 1, 'Yearly spend of the anchor institutions, 1 = the start.', 'index', [0.3, 2], cite('clesPreston', 'shares and amounts are separate')),
} as const satisfies Record<string, Lever>;

/** Name of a lever. */
export type LeverName = keyof typeof LEVERS;
/** A level for every lever. */
export type Levers = Readonly<Record<LeverName, number>>;
/** Every lever, in the order they are declared. */
export const LEVER_NAMES = Object.keys(LEVERS) as readonly LeverName[];

/** Whether a value, wherever it comes from, is the name of a lever. */
export function isLever(name: unknown): name is LeverName {
  return typeof name === 'string' && Object.hasOwn(LEVERS, name);
}

/** What happens to a municipality and is decided by none: it belongs to the world of a comparison, not to a strategy. */
export const CONTEXT_LEVERS: readonly LeverName[] = LEVER_NAMES.filter((name) => LEVERS[name].nature === 'context');

/** The four channels of municipal invitations; their shares sum to 1. */
export const RECRUITMENT_LEVERS = ['recruitmentOpenCall', 'recruitmentLot', 'recruitmentUniversalArena', 'recruitmentOutreach'] as const;

/** Commitment of the six anchor institutions, largest first. */
export const COMMITMENT_LEVERS = ['commitment1', 'commitment2', 'commitment3', 'commitment4', 'commitment5', 'commitment6'] as const;

/** Every lever at the level of an ordinary municipality today. */
export const TODAY_LEVERS: Levers = Object.freeze(Object.fromEntries(LEVER_NAMES.map((name) => [name, LEVERS[name].default]))) as Levers;

/** Levers whose cost is booked each month, in the order of `World.costs`. */
export const COSTED_LEVERS = [
  'clarity',
  'coStrategy',
  'siloBreaking',
  'boundarySpanners',
  'partnership',
  'evaluation',
  'inclusion',
  'materials',
  'volunteerSupport',
  'training',
  'fund',
  'anchoring',
  'earlyHelp',
  'sharedLanguage',
  'information',
  'leaderAlliances',
  'invitations',
  'campaign',
  'pay',
  'localPreference',
  'lotSplitting',
  'supplierDevelopment',
  'cooperatives',
] as const satisfies readonly LeverName[];
