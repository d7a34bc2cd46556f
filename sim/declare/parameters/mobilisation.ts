import { count, fixed, free, hook } from '../define.ts';
import { cite, citeAll } from '../cite.ts';

const BED = 'assumption: size fitted with all feedback held still';
const FIT = 'assumption: fitted by hand on P1–P3, P5, P27 (docs/decisions/0003); a residual, not a finding';

/** Who is asked, who says yes, who stays. */
export const MOBILISATION_PARAMETERS = {
  acceptBase: free('Willingness: base', 'score', -0.3, FIT + '; per country', [-1.6, 0]),
  acceptEfficacy: free('Willingness: self-efficacy', 'score', 3.4, citeAll(cite('parrado2013', 'the strongest driver'), BED), undefined, 'B'),
  acceptResponsiveness: free('Willingness: expected responsiveness', 'score', 2.4, citeAll(cite('liuExperiments', '74% of trust’s effect runs here'), BED), undefined, 'A'),
  acceptMotivation: free('Willingness: motivation', 'score', 2, BED),
  acceptTrust: free('Willingness: trust beyond responsiveness', 'score', 0.5, citeAll(cite('liuExperiments'), BED), undefined, 'A'),
  acceptResources: free('Willingness: resources', 'score', 0.5, BED),
  acceptNeed: free('Willingness: open need around', 'score', 0, 'assumption: no source; need already enters through services that fall short', [0, 0.6]),
  acceptShortfall: free('Willingness: services fall short', 'score', 0.3, citeAll(cite('parrado2013', 'good outcomes discourage'), BED), [0, 0.45], 'B'),
  acceptFatigue: free('Willingness lost to fatigue', 'score', 1.5, BED),
  acceptRedTape: free('Willingness lost to red tape', 'score', 1, cite('ncia2014', 'half of the willing were put off by bureaucracy'), undefined, 'C'),
  acceptUnanswered: free('Willingness lost to unanswered invitations', 'score for five, if each counted alike', 0.8, cite('campaignCompany', 'consultation fatigue; size assumed')),
  unansweredSaturation: fixed('Unanswered invitations at which one more counts a quarter of the first', 'invitations', 10, 'assumption: two sham invitations a month are worse than one; no dose–response number was found', [5, 40]),
  acceptPromise: free('Willingness: promises', 'score', 0.1, 'assumption: a starting value (model.md 7.7)'),
  acceptMaterials: free('Entry cost removed by materials', 'score', 0.3, cite('jakobsen2013', 'size assumed'), undefined, 'A'),
  acceptCampaign: fixed('Willingness: campaign', 'score', 0.03, cite('thomsenJakobsen2015', 'under 2 points (verification)'), [0, 0.1], 'A'),
  acceptPay: fixed('Willingness: pay of 10 an hour', 'score', 0.2, cite('voorberg2018', '€2 nothing, €10 +6 points (verification)'), [0, 0.4], 'A'),
  inclusionOutreach: free('Open calls that full inclusion turns into outreach', 'share', 0.5, citeAll('assumption: half', cite('bigLocalInclusion', 'the skew persists even under resident control in poor places')), [0, 1]),
  inclusionCost: free('Cost barrier removed by inclusion', 'share', 0.6, 'assumption: a starting value (model.md 7.7)', [0.3, 0.9]),
  findAlone: free('Finding the way alone', 'per month', 0.15, FIT + '; per country', [0.02, 0.3]),
  askRate: free('An active person asks a contact', 'per month', 0.4, cite('frivillighetNorge2022', '20–28% were asked in a year; the same as 0.12 × share active for a resident'), [0.1, 0.8], 'B'),
  askInsiders: free('Likelier to ask one already active', 'times', 10, cite('frivillighetNorge2022', 'of those asked only 10% were not already volunteers'), [5, 15], 'B'),
  groupAskShare: free('Asks passed on inside a group first', 'share of asks', 0.3, 'assumption: members first', [0, 0.6]),
  occasionalBase: free('A participant is active this month: base', 'per month', 0.19, BED),
  occasionalWilling: free('A participant is active this month: willingness', 'per month', 0.34, BED),
  lapseRate: free('A participant lapses', 'per month', 0.047, BED),
  promotion: free('A participant who is asked becomes a volunteer', 'chance at full willingness', 2, FIT + '; per country', [0.2, 4]),
  startAsVolunteer: free('Newcomers who start as volunteers', 'share', 0, FIT + '; per country', [0, 0.5]),
  unansweredDecay: fixed('Unanswered invitations are forgotten', 'per month', 0.04, 'assumption: a starting value (model.md 7.7)', [0.01, 0.1]),
  heardFrom: free('Expected responsiveness from which one takes on demanding work', 'level', 0.33, citeAll(cite('communityLife2019', '25% of England feel able to influence local decisions'), 'what 25.7% exceed in the English baseline at month 0; one survey, used for three countries'), [0.26, 0.42], 'C'),
  openCallInsiders: free('Open calls reach the active first', 'times likelier', 4, cite('einstein2019', 'meetings are skewed; size assumed'), [1, 8], 'B'),
  hopeOnJoining: free('A new invitation raises hope towards what is promised', 'share of the way', 0.5, 'assumption: halfway; without it a promise could disappoint only once', [0.25, 0.75]),
  municipalHoursShare: free('Hours that go to the municipal arena of one who also has a group', 'share', 0.5, 'assumption: half and half', [0.25, 0.75]),
  newcomerMonths: count(fixed('Months without activity that make a newcomer', 'months', 24, 'definition: two years without activity; others draw the line elsewhere', [6, 60])),
  gateOnEfficacy: hook('Self-efficacy from which one takes on demanding work, instead of expected responsiveness', 'level; 0 is off', 0, cite('parrado2013', 'the strongest driver: the rival of heardFrom'), [0, 1]),
  constantEntry: hook('Constant hazard of entry', 'per month', 0, 'definition: a limit with a known answer (model.md 7.17)', [0, 1]),
  constantExit: hook('Constant hazard of exit', 'per month', 0, 'definition: a limit with a known answer (model.md 7.17)', [0, 1]),
} as const;
