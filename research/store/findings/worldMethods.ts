/** Ways to read worlds × strategies; the folders of other sweeps have neither. */
export const WORLD_METHODS = {
  robust: {
    label: 'Would it hold up?',
    answers:
      'In how many worlds is each strategy ahead, level and behind, what does it lose to the best, and is it good enough?',
    sources: [
      'Savage 1951, Journal of the American Statistical Association 46: regret',
      'Lempert, Groves, Popper & Bankes 2006, Management Science 52: 90th percentile of regret, scenario discovery',
      'Starr 1963; Schneller & Sphicas 1983, Theory and Decision 15: domain criterion',
      'Lahdelma, Hokkanen & Salminen 1998, European Journal of Operational Research 106: rank acceptability',
      'Smith & Winkler 2006, Management Science 52: why the best of noisy means is too good',
      'Bryant & Lempert 2010, Technological Forecasting and Social Change 77: quasi-p',
    ],
  },
  flip: {
    label: 'What turns it',
    answers: 'Which belief about the world turns a comparison, and where?',
    sources: [
      'Eilers & Marx 1996, Statistical Science 11: penalised splines',
      'Craven & Wahba 1979, Numerische Mathematik 31: generalised cross-validation',
      'Wu 1986, The Annals of Statistics 14: wild bootstrap',
    ],
  },
  evppi: {
    label: 'Value of knowing',
    answers: 'Which belief would be worth finding out first, if one number says what counts?',
    sources: [
      'Raiffa & Schlaifer 1961, Applied Statistical Decision Theory',
      'Felli & Hazen 1998, Medical Decision Making 18',
      'Strong, Oakley & Brennan 2014, Medical Decision Making 34: from a single sample',
    ],
  },
} as const;

export type WorldMethod = keyof typeof WORLD_METHODS;
