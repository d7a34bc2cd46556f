import type { Source } from '../preset.ts';

/** A place in the main seed document. */
export function seedSource(where: string): Source {
  return {
    text: `Brix et al. (2024), literature review of the SAMVERDI project (main seed document): ${where} (grade D)`,
  };
}

export const TORFING: Source = {
  text: 'Torfing, slides on samskabelse: the co-creation ladder (samskabelsestrappen), what co-creation is not (grade D)',
};

export const ULRICH: Source = {
  text: 'Ulrich, Nielsen & Bartram (2018), Den Offentlige Leadership Pipeline 2.0, chapter 5: two axes, four types (grade D)',
};

export const FIVE_STEPS: Source = {
  text: 'Slides on samskabelse after DenOffentlige: five steps from the curious to the co-creating municipality (grade D)',
  url: 'http://www.denoffentlige.dk/fem-trin-til-samskabelse',
};

export const ANDERSEN: Source = {
  text: 'Andersen et al. (2020), as cited in the main seed: each governance logic has virtues and vices (grade D)',
};

export const LIU: Source = {
  text: 'Liu, paired survey experiments: 74% of the effect of trust on willingness runs through expected responsiveness (grade A)',
  url: 'https://yixin-liu.com/tw_coproduction',
};

export const PSEUDO_VOICE: Source = {
  text: 'de Vries, Jehn & Terwel (2012): people withdraw when they see that their voice will not be used (grade A/B)',
  url: 'https://www.leidenpsychologyblog.nl/articles/perceptions-of-pseudovoice',
};

export const FLEDDERUS: Source = {
  text: 'Fledderus (2015): trust of co-producers fell within half a year where support was weak, n = 60 (grade C)',
  url: 'https://d2pnhgckm19p0r.cloudfront.net/insight/search?q=Joost+Fledderus',
};

export const NORWEGIAN_TRUST: Source = {
  text: 'Int. J. Public Administration (2022): municipal participation efforts have little effect on trust in Norway (grade B)',
  url: 'https://informahealthcare.com/doi/full/10.1080/01900692.2022.2048667',
};

export const NCVO_STRAIN: Source = {
  text: 'NCVO Time Well Spent (2019): the more often people volunteer, the more it feels like work (grade B)',
  url: 'https://actionhampshire.org/news/general/time-well-spent',
};

export const BURNOUT: Source = {
  text: 'Allen & Mueller (2013): lack of voice and unclear roles lead to burn-out of volunteers, n = 151 (grade B)',
  url: 'https://experts.nebraska.edu/en/publications/the-revolving-door-a-closer-look-at-major-factors-in-volunteers-i',
};

export const KINGS_FUND: Source = {
  text: 'King’s Fund (Naylor & Wellings 2019), as reported: savings over £140m, about a fifth fewer staff (grade C)',
  url: 'https://newstartmag.co.uk/articles/wigan-deal-praised-for-improving-health-and-wellbeing/',
};
