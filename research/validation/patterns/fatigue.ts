import { cite } from '#sim';
import { higher, lower } from '../judge/check.ts';
import type { Value } from '../judge/check.ts';
import type { ScenarioInput } from '#scenarios';
import { pattern, type Arm } from '../pattern.ts';
import { meanOver } from './over.ts';

const OFTEN = [1, 2, 4, 8] as const;
const IMPACT = {
  low: { delegation: 0, outcomeOpen: 0.2, anchoring: 0, information: 0 },
  high: { delegation: 0.8, outcomeOpen: 0.8, anchoring: 0.8, information: 1, clarity: 0.6 },
} as const;

/** Response in year 5 relative to year 1. */
const response =
  (arm: string): Value =>
  (of) =>
    of(arm, 'later') / of(arm, 'first');
const decline =
  (impact: keyof typeof IMPACT | 'forgotten'): Value =>
  (of) =>
    response(`${impact}1`)(of) - response(`${impact}8`)(of);

/** Low impact where nobody remembers an invitation that led to nothing. */
function forgotten(invitations: number): Arm {
  return { scenario: { levers: { ...IMPACT.low, invitations }, off: ['arenasMayClose', 'unansweredInvitations'] } };
}

/** Asked too often for nothing. */
export const FATIGUE = [
  pattern({
    id: 'P8',
    title: 'More invitations without visible results wear out the response',
    starred: true,
    tag: 'prediction',
    bounds: 'chosen',
    sources: [cite('brix2024', 'samskapingsutmattelse'), 'campaignCompany', 'cadence2009'],
    countries: ['norway', 'denmark', 'england'],
    months: 60,
    arms: () => ({
      ...Object.fromEntries(
        (['low', 'high'] as const).flatMap((impact) =>
          OFTEN.map((invitations) => [
            `${impact}${invitations}`,
            {
              scenario: { levers: { ...IMPACT[impact], invitations }, off: ['arenasMayClose'] } satisfies ScenarioInput,
            },
          ]),
        ),
      ),
      forgotten1: forgotten(1),
      forgotten8: forgotten(8),
    }),
    readings: { first: meanOver('acceptanceMunicipal', 1, 12), later: meanOver('acceptanceMunicipal', 49, 60) },
    checks: [
      higher(
        { measures: 'low impact: response in year 5 ÷ year 1, 1 − 8 invitations a year', unit: 'ratio' },
        decline('low'),
      ),
      higher(
        { measures: 'decline, low − high impact', unit: 'ratio' },
        (of) => decline('low')(of) - decline('high')(of),
      ),
      higher(
        { measures: 'half the decline at low impact − the decline at high', unit: 'ratio', decides: false },
        (of) => decline('low')(of) / 2 - decline('high')(of),
      ),
      higher(
        { measures: 'decline at low impact that comes of remembered invitations', unit: 'ratio', decides: false },
        (of) => decline('low')(of) - decline('forgotten')(of),
      ),
      lower(
        { measures: 'low impact, 8 invitations: response in year 5 ÷ year 1, less 1', unit: 'ratio', decides: false },
        (of) => response('low8')(of) - 1,
      ),
      lower(
        { measures: 'the same with 4 invitations', unit: 'ratio', decides: false },
        (of) => response('low4')(of) - 1,
      ),
      lower(
        { measures: 'the same with 2 invitations', unit: 'ratio', decides: false },
        (of) => response('low2')(of) - 1,
      ),
    ],
    notes: [
      'Hours demanded are fixed: standing arenas may not shrink to what is given. Impact is how open the result is, whether it is adopted and whether that is told.',
      'The response counts those without a municipal activity. Where many are invited, the willing have one soon, and the rest are less willing whatever is made of it.',
    ],
  }),
];
