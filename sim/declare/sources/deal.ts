import type { SourceTable } from './evidenceSource.ts';

/** The Wigan Deal. */
export const DEAL_SOURCES = {
  kingsFund2019: {
    title: 'Lessons from the Wigan Deal (Naylor & Wellings)',
    where: 'The King’s Fund, as reported by New Start, Wigan Today and the Borough of Wigan network',
    url: 'https://newstartmag.co.uk/articles/wigan-deal-praised-for-improving-health-and-wellbeing/',
    also: ['https://www.bwcn.org.uk/leading-think-tank-recommends-wigan-deal-as-a-model-for-the-nhs/', 'https://www.wigantoday.net/health/wigan-deal-could-be-role-model-for-the-nhs-says-think-tank-1-9845226', 'https://www.pifonline.org.uk/citizen-led-approach-health-care/', 'https://visionforsidmouth.org/beyond-the-big-society/'],
    grade: 'C',
    says: [
      'savings of over £140m since 2011, about 40% of the budget, with about a fifth fewer staff (1,000)',
      'other texts say a gap of £160m, or £115m in ten years',
      'adult social care went from an expected overspend of £6.9m (2011) to balance (2017/18)',
      'healthy life expectancy rose against a flat national trend, care homes got better, school readiness came up to the average',
      'large savings with results kept need services that truly change, and money spent first',
    ],
    constrains: 'size of a budget shock and the staff that goes with it; investment comes 5 to 6 years before it pays',
  },
  kingsFundLgc: {
    title: 'Is the Wigan Deal real?',
    where: 'Local Government Chronicle; the year is that of the report it is about',
    url: 'https://www.lgcplus.com/politics/dan-wellings-and-chris-naylor-is-the-wigan-deal-real/7029775.article',
    grade: 'C',
    says: ['staff engagement +18.5% from 2013 to 2016, and 88% agreed in 2017 that the Deal changes how the council works; the authors call their own work “not a formal evaluation”'],
    constrains: 'motivation of staff can rise under leadership by trust although posts are cut; numbers of results are not to be fitted',
  },
  wiganCouncil2018: {
    title: 'Community investment fund',
    where: 'the council, as reported by the Borough of Wigan network',
    url: 'https://www.bwcn.org.uk/making-a-difference-through-the-deal/',
    grade: 'C',
    says: ['£10m from 2013 to 2018 for over 560 organisations and 11,500 activities; over 4,000 residents led past services', 'about £6 a resident and year, and £18,000 an organisation [D]'],
    constrains: 'cost of a community fund',
  },
  wiganProfile: {
    title: 'Wigan in profile',
    where: 'slides',
    url: 'https://docslib.org/doc/3988982/wigan-in-profile',
    grade: 'C',
    says: ['323,000 residents, about 100,000 of them in the most deprived fifth of England; over 7,000 a year with care for adults; 34,000 carers'],
    constrains: 'size and deprivation of the place',
  },
  centreForCities2023: {
    title: 'Donation nation: the geography of charitable organisations',
    where: 'Centre for Cities, 2023/24',
    url: 'https://www.centreforcities.org/reader/donation-nation/unmet-need-ii-the-geography-of-charitable-organisations/',
    grade: 'B',
    says: ['0.8 charities per 1,000 people in Wigan, the fewest of the cities compared; Oxford has 4.6'],
    constrains: 'co-creation can take off where there are few associations',
  },
  nandy: {
    title: 'Report of a speech by Lisa Nandy, member of parliament for Wigan',
    where: 'Manchester Evening News (mirror)',
    url: 'https://d33gy59ovltp76.cloudfront.net/news/labour-will-take-lessons-from-wigan-as-it-smashes-up-a-century-of-centralisation-lisa-nandy-says',
    grade: 'C',
    says: ['the first version of the Deal was a disaster, because the council dictated terms instead of listening'],
    constrains: 'sham co-creation can be mended by listening: there must be a way back',
  },
} as const satisfies SourceTable;
