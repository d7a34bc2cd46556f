/** Texts of the lesson on what outlives a lost election, and a priority that ends. The English catalogue is the type of the others. */
export const whatRemainsEn = {
  title: 'When the election is lost, and when the priority ends',
  arms: {
    today: 'As today',
    goesOn: 'The course goes on',
    keptLoose: 'One party’s course, goes on',
    lostLoose: 'One party’s course, election lost',
    lostAnchored: 'Everybody’s course, election lost',
    ends: 'The priority ends',
  },
  story: {
    text: `Suppose that Asker has followed the five leadership rules (High-5) for four years: co-creation is strategy, the strategy was made together, silos are broken down, there are arenas and partnerships, and everybody evaluates in order to learn.

Then something happens, and there are **three tellings**. In the first the course was one party’s, and that party loses the election. In the second the whole council had adopted it before the election was lost. In the third nobody loses: a new budget has other priorities, and every measure goes back to what it was.`,
    notes: 'Ask which of the three they have lived through themselves.',
    more: 'In the model a lost election halves political support, which then takes some years to recover. A priority that ends takes measures away, and the way of governing goes back over two years. Nobody is dismissed in either.',
  },
  predictLost: {
    question:
      'First telling: the course was one party’s, and the election is lost after year 4. How many adopted solutions are at work afterwards, compared with the same town where the majority stays?',
    notes: 'A solution is something made together that was adopted and still works.',
  },
  predictEnds: {
    question:
      'Third telling: nobody loses, but the priority ends after year 4. How many adopted solutions are at work afterwards, compared with a course that goes on?',
    notes: 'The same three curves as before: do they choose differently, and why?',
  },
  curves: {
    stays: {
      name: 'What has been made stays',
      because: 'A solution that works has its own defenders: residents use it, and staff know it by heart.',
    },
    fades: {
      name: 'It fades a little',
      because: 'Some depends on those who left, some on habits that go on without anybody deciding.',
    },
    gone: {
      name: 'Most is gone in six years',
      because: 'Solutions wear out. Without new ones the stock empties, like a bath with the tap turned off.',
    },
  },
  runLost: { notes: 'Nothing dramatic will happen on the screen. Let them be surprised.' },
  lost: {
    question:
      'Look at year 7, three years after the election. What did the election cost? And what did it cost that the course was one party’s from the start?',
    says: 'Three years after the lost election {night.arm} adopted solutions are at work per thousand residents; had the majority stayed, {night.than}. Where the whole council had adopted the course before the election was lost, {loose.than}.',
    notes: 'The distance between the upper line and the two lower ones was there before the election.',
  },
  runEnds: { notes: 'Remind them of what they wrote before the line moves.' },
  left: {
    question: 'Compare three years and six years after the end. Has the line found its floor?',
    says: 'Three years after, {left.arm} solutions are at work per thousand residents where the priority ended, and {left.than} where it goes on. Six years after: {later.arm} and {later.than}.',
    notes: 'A bath with the tap turned off does not empty at once.',
  },
  firstYear: {
    question:
      'Now look at the first year after the end, as a new council would. Which figures get better, and which one will be talked about later?',
    says: 'One year after the end {relief.arm} of the need is met, {relief.than} where the course goes on, and the levers cost {saved.difference} less per adult and year. Two years later {strain.arm} of the volunteers are worn out, not {strain.than}.',
    notes: 'Here lies the trap: the end looks like a success first.',
  },
  pause: {
    text: 'Who in your municipality would tell the council, one year after the end, what is being lost? And with which figure?',
    notes: 'Nobody has a figure for a stock that empties slowly. Ask who should.',
  },
  explain: {
    blocks: {
      stock:
        'Solutions are a **stock**. Each wears out in time, and new ones come only where there is mandate, time and support. When the priority ends, the inflow stops and the outflow goes on: for a year hardly anybody sees it, and after six years most is gone.',
      election:
        'A lost election is another matter. It takes away **political backing for some years**: more projects end in a drawer, the rest of the course goes on, and the difference is small.',
      anchoring:
        '**Anchoring** pays, but less on election night than in every month before and after it: more projects end in a decision, because more people stand behind it. Where the whole council had adopted the course, the lost election is hardly seen.',
      whenItEnds:
        'When the priority ends, **services gain at once**: the hours are back, and the problems that were solved are still solved. That is why an end can look wise for years.',
      still:
        'In this model services are still ahead six years after the end, by less each year. **Need met alone would never tell a council to go on.** What tells it is the load on people, what the organisation can do, and how many problems stand open.',
    },
    notes: 'Expect “politics decides everything”. The chart says: keeping on decides more.',
    more: 'Ask for the bath again: what is the tap, what is the drain, and who can see the water? Then open “Why”: what makes people tired again after the end?',
  },
  price: {
    blocks: {
      strain:
        'When support for volunteers ends, **the load falls on those who are left**. Of the volunteers {strain.arm} are worn out then, against {strain.than} where the course goes on.',
      burnt:
        'And some **burn out**: after three years the share of adults who have burnt out is {burnt.difference} higher than where the course goes on.',
      remains:
        'What remains, for years, is what the organisation has **learnt**, and that **fewer complex problems stand open**. Both wear off slowly.',
      dip: 'The price, not to be hidden: in its second year the course meets {dip.difference} **less of the need** than going on as today, because its hours are taken from services.',
      paysBack:
        'By year 4 that price is gone, and by year 10 it meets {pays.difference} **more of the need** than going on as today. Hours come back once fewer problems stand open.',
      trust:
        'Trust is a little lower after four years, and higher after ten. A council that judges in its own term sees the price and not the return.',
    },
    evidence:
      'High-5, grey zones between levels of leaders, and political anchoring: Brix et al. 2024 (grade D); those who wrote the five rules say themselves that nobody knows yet whether they work. Deputies without a mandate delay joint work (Smith 2020, grade D). Effects of community wealth building took two to five years (New Start, grade C). That costs probably rise at first, and savings come later if at all: SCIE guide 51 (grade B).',
    assumptions:
      'That politics is one number, and that a lost election halves it; how fast solutions wear out; how fast an organisation learns and forgets; that the way of governing goes back in two years.',
    disputed:
      'Whether the hours come back. In this model they do because solved problems make less need, and how much need can be prevented is not known: estimates run from 7% (Nesta 2013) over 20% (IMPOWER 2017) to 40% (Christie Commission 2011), all of them claims. With a low share the course would go on costing services.',
    notes: 'Two columns on the board: what it cost, what it left behind. Let them fill both.',
  },
  transfer: {
    question:
      'What would survive a changed majority with you: a plan, a line in the budget, a habit, a person? And what would survive a new priority?',
    notes: 'Let each write one thing that would survive and one that would not.',
  },
};

export type WhatRemainsWords = typeof whatRemainsEn;
