/** Texts of the lesson on what anchor institutions buy. The English catalogue is the type of the others. */
export const keepTheMoneyEn = {
  title: 'Keep the money here',
  arms: {
    spend: 'The total falls',
    six: 'All six buy locally',
    one: 'Only the largest buys locally',
    preference: 'Preference only',
  },
  story: {
    text: `In Preston six anchor institutions, among them local authorities, a university, the health service and the police, bought for 750 million pounds in 2012/13. Of every hundred pounds five went to firms in town (CLES 2015).

Suppose that the total shrinks by a sixth in four years. Suppose also that all six agree on a course: they ask local firms first, split large contracts into small ones, help suppliers and cooperatives, and ask for living wages.`,
    notes: 'Let them name the anchors of their own town before you show the question.',
    more: 'The first arm is the same town with the same shrinking total and without the course. Every comparison is with that town, not with the year before.',
  },
  predictSix: {
    question:
      'How many pounds will firms in town get from the six, compared with a town where the total shrinks and nothing else happens?',
    notes: 'Say that the dashed line sinks a little by itself, because the total shrinks.',
    curves: {
      same: {
        name: 'No change: firms here cannot deliver',
        because:
          'Whoever bids from far away is larger and cheaper. Asking local firms first does not make them able to deliver.',
      },
      half: {
        name: 'Half as much again, then it is used up',
        because: 'There are some good firms in town. Once they are full, there is nothing left to bring home.',
      },
      times: {
        name: 'Several times as much',
        because: 'So little is bought in town at the start that there is room for much more, contract by contract.',
      },
    },
  },
  runSix: { notes: 'Stop in year 4 and ask who has already changed their mind.' },
  pounds: {
    question: 'Read the pounds after four years and after ten. When does the rise begin to slow down?',
    says: 'After four years firms in town sell to the six for {times.arm} pounds per adult and year. Without the course it is {times.than}: {times.ratio} times as much, from a total that has shrunk.',
    notes: 'The line rises in steps of contracts, because each comes up once every few years.',
  },
  shares: {
    question:
      'Now read shares. Of every hundred pounds, how many stay in town? How many stay in the region, the town included?',
    says: 'After four years {town.arm} of what the six buy comes from firms in town, and {region.arm} from firms in the region. Without the course it would be {town.than} and {region.than}.',
    notes: 'Have them subtract: where does most of the gain land?',
  },
  predictOne: {
    question:
      'And if only the largest of the six takes the course? It buys for three pounds in ten. Compare with all six.',
    notes: 'Ask for a show of hands first; a second prediction takes a minute.',
    curves: {
      nearly: {
        name: 'Nearly as far: the largest pulls the others',
        because: 'Suppliers who have grown for one customer sell to the others as well.',
      },
      half: {
        name: 'About half as far',
        because: 'It is the largest, so it counts for more than one in six, but it is still only one.',
      },
      little: {
        name: 'Hardly anywhere: it takes all six',
        because: 'One customer alone is too little for a firm to hire and to invest.',
      },
    },
  },
  runOne: { notes: 'The prediction is compared with all six, no longer with the shrinking total.' },
  alone: {
    question: 'How far does one anchor come alone?',
    says: 'One anchor alone brings {alone.arm} pounds per adult and year to firms in town after four years, against {alone.than} without any course and {one.arm} with all six.',
    notes:
      'More than its share of the money? Ask why: the same help to suppliers and the same clauses stand behind it.',
  },
  pause: {
    text: 'Turn to your neighbour. Who in your town buys for a long time and will not move away? And who, somewhere else, loses a customer when you bring a contract home?',
    notes: 'Walk around and listen for hospitals, colleges, housing, energy and the church.',
  },
  explain: {
    blocks: {
      rounds:
        'Contracts come up **one after another**. A contract that is won in town is partly spent again in town, and a supplier that is nearly full grows. So pounds can rise while the total falls: the share grows faster than the whole shrinks.',
      outside:
        'Most of the gain lands **outside the town, in the region**. A town has not all the firms that a hospital needs. Who counts only the town sees less than half of it.',
      share:
        'What does most for the share is **preference**: alone it brings {share.arm} of the spend to firms in town after four years, against {share.than} without the course. Here the model and one review disagree; see what is disputed.',
      wages:
        '**Wages** follow the rest of the course more than the preference: with all of it they stand at {wages.arm} times those of the start, with preference alone at {wages.than} times. The demand for living wages is part of that rest.',
      price:
        'It is not free: the levers cost {price.difference} more per adult and year, in the hours of buyers who split and follow up contracts, and in help to suppliers and cooperatives.',
    },
    evidence:
      'Preston: 5% in town and 39% in Lancashire in 2012/13 (CLES 2015, grade C); 18.2% and 79.2% in 2016/17, when the total had shrunk by 17 to 18% (CLES on Preston, grade C). Wages 11% higher than in matched districts, between 2 and 19%; employment not significantly so (Rose et al. 2023, grade A). Local suppliers spend 76% of what they get locally, others 36% (nef & Northumberland County Council 2005, grade C).',
    assumptions:
      'What firms in a town can deliver at all, how fast suppliers grow, and that wage clauses spread even if one anchor joins. Two numbers were fitted to Preston’s path of shares, so that it comes close to it is no success of the model; the other arms are predictions.',
    disputed:
      'Whether it makes a place grow: no evaluation has found that local buying does (What Works Centre for Local Economic Growth, grade B). What works are smaller contracts and social clauses and not preference, says one review (Wales Centre for Public Policy, grade D). The model shows money that stays. It does not show jobs: its figure of jobs is income divided by what a job costs.',
    notes: 'Three words to keep apart on the board: share, amount, jobs.',
    more: 'To follow the money further: open “Why”. Without the growth of suppliers the share in town is nearly the same after four years, and lower after ten.',
  },
  transfer: {
    question:
      'Who are the anchors of your municipality, what may they ask for under the rules of procurement, and where would your own line stop rising? Move a lever and predict before you look.',
    notes: 'Ask who loses: suppliers in another town, with residents of their own.',
  },
};

export type KeepTheMoneyWords = typeof keepTheMoneyEn;
