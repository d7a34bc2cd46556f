/** Texts of the links to the guides; they are loaded with them. The English catalogue is the type of the others. */
export const guidesEn = {
  title: 'Guides',
  teachers: 'For teachers: a lesson, and a course of two meetings',
  policymakers: 'For people who decide: reading the page, and what not to ask it',
  researchers: 'For researchers: from a question to a published sweep',
};

export type GuidesWords = typeof guidesEn;
