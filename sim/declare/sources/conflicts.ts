import type { SourceId } from '../sourceNames.ts';

/** Where sources contradict each other, and what the model does about it. */
export interface SourceConflict {
  readonly says: string;
  readonly sources: readonly SourceId[];
}

/** Every such contradiction. */
export const SOURCE_CONFLICTS: readonly SourceConflict[] = [
  { says: '**Preston and jobs.** The review says that the model created jobs and reduced inequality. The only controlled study found no significant effect on employment and did not test inequality; wages and life satisfaction rose. No evaluation has found growth.', sources: ['brix2024', 'rose2023', 'whatWorks'] },
  { says: '**Preston and how.** The programme’s partners credit preference for local firms; critics credit smaller lots and clauses. Both are levers here.', sources: ['clesPreston', 'walesCentre'] },
  { says: '**Wigan and results.** Longer healthy lives and better care are reported as results of the Deal; the authors of that report call their own work “not a formal evaluation”, and the savings are told as 140, 160 and 115 million. No number of it is fitted.', sources: ['brix2024', 'kingsFund2019', 'kingsFundLgc'] },
  {
    says: '**Does taking part build trust?** The texts on co-creation say so, and across people a say and trust go together. Norwegian, Danish and Dutch studies find little or a negative effect of the process itself; one finds a small one of visible consultation. The model has a strong association, a small causal effect, and trust that falls where support is weak.',
    sources: ['oecdTrust2023', 'ijpa2022', 'thomsenOpstrup2023', 'fledderus2015', 'ntnuThesis'],
  },
  { says: '**Voice or outcome.** Experiments on willingness put expected responsiveness first, experiments on acceptance the outcome. Here the first decides who comes, the second what they think afterwards.', sources: ['liuExperiments', 'arnesen2017'] },
  { says: '**Does need call people forth?** Good services discourage co-production somewhat, yet announced cuts lower contributions, most in the core. The sign of a cut for engagement hangs on which weighs more.', sources: ['parrado2013', 'hagueForest2023'] },
  { says: '**Whom a recession hits.** In Britain disadvantaged places lost most volunteering, in the United States places whose conditions had been best. Norway came back from the pandemic in two years, England had not.', sources: ['limLaurence2015', 'nesbit2024', 'kantar2024', 'communityLife2022'] },
  { says: '**Instruments.** Two Norwegian surveys of volunteering differ by ten points, two of trust by thirteen. Each country is held against one instrument, and differences between countries are no findings.', sources: ['ssb2022', 'kantar2024', 'oecd2022', 'csoIreland2021'] },
  { says: '**How concentrated.** The same 7% of people are said to give half or two thirds of the hours, and a third of Norwegian volunteers 70%. “Heavy” means ten hours a week in one text and a month in another.', sources: ['chapman', 'mohanBulloch2012', 'fladmoe2019'] },
  { says: '**How much need could be prevented**, and what that saves: from 7% (care) over 20% to 40% of spending, all claims; a review found no reliable costs at all.', sources: ['nesta2013', 'impower2017', 'christie2011', 'localityVanguard2014', 'scie51'] },
  { says: '**Gaps.** Nobody gives a dose and response of consultation fatigue, professional hours per volunteer, counts of volunteers in Wigan, or the cost of an assembly.', sources: ['campaignCompany', 'viva', 'wiganCouncil2018', 'involveCosts'] },
];
