import type { SourceTable } from './evidenceSource.ts';

/** Cuts, prevention, and how much need could be prevented. */
export const CUT_SOURCES = {
  nao2018: {
    title: 'Financial sustainability of local authorities 2018',
    where: 'NAO, with Public Finance',
    url: 'https://www.nao.org.uk/press-release/financial-sustainability-of-local-authorities-2018/',
    also: ['https://www.publicfinance.co.uk/news/2018/03/services-suffer-councils-grapple-worsening-financial-stability-says-nao'],
    grade: 'B',
    says: ['England 2010-11 to 2016-17: social care, mostly statutory, −3.0%, all other services −32.6% (planning −52.8, housing −45.6, culture −34.9)', 'social care grew from 45.3 to 54.4% of service spend while people over 65 in need of care grew by 14.3% and looked-after children by 10.9%; money from government fell by 49.1% in real terms to 2017-18', 'all service spend −19% [D]'],
    constrains: 'a cut falls first on what is not statutory: support, grants, arenas, culture',
  },
  lgiu2018: {
    title: 'How long can councils sustain the financial juggling act? By an analyst of the National Audit Office',
    where: 'Local Government Information Unit; the year is that of the report it is about',
    url: 'https://lgiu.org/viewpoint-how-long-can-councils-sustain-the-financial-juggling-act/',
    grade: 'C',
    says: ['2013-14 to 2016-17 less than half of the savings came out of services; the rest from other spending, other income and reserves'],
    constrains: 'a cut of the budget is not a cut of service hours of the same size',
  },
  christie2011: {
    title: 'Commission on the future delivery of public services',
    where: 'Scotland, as reported by the BBC',
    url: 'https://www.gov.scot/publications/commission-future-delivery-public-services/pages/8/',
    also: ['https://www.bbc.co.uk/news/uk-scotland-13945938'],
    grade: 'C',
    says: ['over a third, up to 40%, of public spending in Scotland goes to what could have been prevented'],
    constrains: 'share of routine need that open complex need makes, upper estimate',
  },
  impower2017: {
    title: 'Mission possible: saving £3bn in adult social care',
    where: 'consultancy',
    url: 'https://www.impower.co.uk/insights/mission-possible-how-to-save-3-billion-and-promote-independence-in-adult-social-care',
    grade: 'C',
    says: ['70% of the demand for adult social care can be influenced, 20% (£3bn of £14bn) avoided'],
    constrains: 'the same, middle estimate',
  },
  localityVanguard2014: {
    title: 'Saving money by doing the right thing',
    where: 'as presented by VONNE',
    url: 'https://www.vonne.org.uk/resources/saving-money-doing-right-thing-why-%E2%80%98local-default%E2%80%99-must-replace-%E2%80%98diseconomies-scale%E2%80%99',
    grade: 'C',
    says: ['up to £16bn a year of demand that failure makes in English councils, if the few places studied are typical'],
    constrains: 'the same',
  },
  scie51: {
    title: 'Guide 51: the economics of co-production',
    where: 'Social Care Institute for Excellence; year [M]',
    url: 'http://www.scie.org.uk/publications/guides/guide51/what-is-coproduction/economics-of-coproduction.asp',
    grade: 'B',
    says: ['no study reviewed gave reliable costs; costs and use probably rise at first, and savings come later if at all'],
    constrains: 'a dip comes before a return; the sign in the long run is open',
  },
  iNetwork2014: { title: 'The Wigan Deal for health and social care', where: 'iNetwork', url: 'https://i-network.org.uk/2014/06/13/the-wigan-deal-for-health-social-care/', grade: 'C', says: ['£2m invested towards savings of £41m; £8m taken out of social care in a year; £108m to be saved by 2017'], constrains: 'the council claims 1 : 20 for investment and saving' },
  scie2016: { title: 'The Wigan Deal', where: 'Social Care Institute for Excellence, blog', url: 'https://www.scie.org.uk/future-of-care/total-transformation/blogs/the-wigan-deal', grade: 'C', says: ['£100m less, with staff trained to talk about strengths'], constrains: 'training goes with the savings' },
} as const satisfies SourceTable;
