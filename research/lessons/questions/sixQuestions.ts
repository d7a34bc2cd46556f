import type { LeverName, MetricName, ParameterName } from '#sim';

/** What an answer does: levers at a level, and how many months the mix of logics takes to the one below. */
export interface AnswerMoves {
  readonly levers?: Readonly<Partial<Record<LeverName, number>>>;
  readonly mixOver?: number;
}

/** What a question leads to an assumption about: three levels, of which null is the place's own. It holds for both courses. */
export interface QuestionAssumption {
  readonly sets: { readonly parameter: ParameterName } | { readonly context: LeverName };
  readonly levels: readonly [number | null, number | null, number | null];
  readonly usual: 0 | 1 | 2;
}

interface QuestionShape {
  readonly answers: Readonly<Record<string, AnswerMoves>>;
  /** The answer that is offered first. */
  readonly usual: string;
  readonly assumptions: Readonly<Record<string, QuestionAssumption>>;
}

/** The mix of logics that every pace leads to. */
export const COURSE_MIX = { OA: 0.4, NPM: 0.3, NPG: 0.3 } as const;

const ROOM = { partnership: 0.5, information: 0.7 } as const;
const INSIDE = { siloBreaking: 0.5, leaderAlliances: 0.5, deputyShare: 0.1 } as const;
const COUNCIL = { ...INSIDE, anchoring: 0.6 } as const;

/** Shares of the invitations by channel; what is left out gets none of them. */
function channels(shares: { openCall?: number; lot?: number; arenas?: number; outreach?: number }) {
  const { openCall = 0, lot = 0, arenas = 0, outreach = 0 } = shares;
  return {
    recruitmentOpenCall: openCall,
    recruitmentLot: lot,
    recruitmentUniversalArena: arenas,
    recruitmentOutreach: outreach,
  };
}

/**
 * The six questions of mobilising leadership and the pace, in the order in which they are asked: what an answer moves is an assumption of
 * ours, and so are the levels. The questions are quoted from Danish slides on "mobiliseringsledelse"; the first four are also the recipe of Torfing 2017.
 */
export const SIX_QUESTIONS = {
  aim: {
    answers: {
      moreForLess: { levers: { clarity: 0.4, outcomeOpen: 0.2, taskTransfer: 0.1 } },
      // The result stays as open as it is today.
      quality: { levers: { clarity: 0.6, earlyHelp: 0.3 } },
      democracy: { levers: { clarity: 0.6, outcomeOpen: 0.9, lead: 0.6 } },
    },
    usual: 'quality',
    assumptions: { wicked: { sets: { parameter: 'wickedScale' }, levels: [0.6, null, 1.5], usual: 1 } },
  },
  helpers: {
    answers: {
      whoComes: {},
      doors: { levers: { ...channels({ openCall: 0.3, arenas: 0.3, outreach: 0.4 }), inclusion: 0.5 } },
      need: { levers: { ...channels({ outreach: 1 }), inclusion: 0.8 } },
      lot: { levers: channels({ lot: 1 }) },
    },
    usual: 'doors',
    assumptions: {
      associations: { sets: { parameter: 'groupDensity' }, levels: [0.5, null, 2], usual: 1 },
      trust: { sets: { parameter: 'trustMean' }, levels: [0.4, null, 0.65], usual: 1 },
    },
  },
  mobilise: {
    answers: {
      often: { levers: { invitations: 6, promise: 0.8 } },
      care: { levers: { invitations: 2, promise: 0.3, volunteerSupport: 0.6, materials: 0.3 } },
      pay: { levers: { campaign: 0.8, pay: 10 } },
    },
    usual: 'care',
    assumptions: { tiring: { sets: { parameter: 'fatigueRate' }, levels: [null, 0.055, 0.04], usual: 0 } },
  },
  together: {
    answers: {
      steered: { levers: { ...ROOM, outcomeOpen: 0.2, lead: 0, delegation: 0 } },
      responsibilising: { levers: { ...ROOM, outcomeOpen: 0.2, lead: 1, volunteerSupport: 0.1 } },
      equal: { levers: { ...ROOM, outcomeOpen: 0.8, lead: 0.5, delegation: 0.6 } },
      facilitating: { levers: { ...ROOM, outcomeOpen: 0.8, lead: 1, delegation: 0.9, volunteerSupport: 0.8 } },
    },
    usual: 'equal',
    assumptions: {},
  },
  alike: {
    answers: {
      own: { levers: { ambition: 0.8, partnership: 0.8 } },
      support: { levers: { fund: 0.4, piloting: 0.5, evaluation: 0.6 } },
      unknown: { levers: { boundarySpanners: 0.5 } },
    },
    usual: 'support',
    assumptions: {},
  },
  alliances: {
    answers: {
      inside: { levers: INSIDE },
      council: { levers: COUNCIL },
      anchors: {
        levers: {
          ...COUNCIL,
          localPreference: 0.5,
          commitment1: 0.5,
          commitment2: 0.5,
          commitment3: 0.5,
          commitment4: 0.5,
          commitment5: 0.5,
          commitment6: 0.5,
        },
      },
    },
    usual: 'council',
    assumptions: { cut: { sets: { context: 'austerity' }, levels: [null, 0.02, 0.05], usual: 0 } },
  },
  pace: {
    answers: { halfYear: { mixOver: 6 }, threeYears: { mixOver: 36 }, eightYears: { mixOver: 96 } },
    usual: 'threeYears',
    assumptions: {},
  },
} as const satisfies Readonly<Record<string, QuestionShape>>;

type Questions = typeof SIX_QUESTIONS;
export type QuestionId = keyof Questions;
/** An answer to any question, or to one. */
export type AnswerId<Id extends QuestionId = QuestionId> = Id extends QuestionId
  ? keyof Questions[Id]['answers']
  : never;
type AssumptionsOf<Id extends QuestionId> = Id extends QuestionId ? keyof Questions[Id]['assumptions'] : never;
export type AssumptionId = AssumptionsOf<QuestionId>;

/** The questions in their order. */
export const QUESTION_IDS = Object.keys(SIX_QUESTIONS) as readonly QuestionId[];
/** The four steps of the recipe of Torfing 2017, the other way in. */
export const RECIPE_IDS = QUESTION_IDS.slice(0, 4);

/** One question as its readers need it, whichever it is. */
export interface SixQuestion {
  readonly id: QuestionId;
  readonly answers: readonly (readonly [id: AnswerId, moves: AnswerMoves])[];
  readonly usual: AnswerId;
  readonly assumptions: readonly (readonly [id: AssumptionId, assumption: QuestionAssumption])[];
}

export function sixQuestion(id: QuestionId): SixQuestion {
  const { answers, usual, assumptions }: QuestionShape = SIX_QUESTIONS[id];
  return {
    id,
    answers: Object.entries(answers) as SixQuestion['answers'],
    usual: usual as AnswerId,
    assumptions: Object.entries(assumptions) as SixQuestion['assumptions'],
  };
}

/** Figures that are looked at first, by what somebody wants: the first of them is predicted. Who does not say looks at better quality. */
export const AIM_FIGURES = {
  moreForLess: ['needMet', 'leverCost', 'strained'],
  quality: ['solutions', 'needMet', 'wickedNeed'],
  democracy: ['participationMunicipal', 'representation', 'trust'],
} as const satisfies Record<AnswerId<'aim'>, readonly [MetricName, MetricName, MetricName]>;
