/** Words of lesson 3 in English. They are the type of the other languages. */
export const whoTurnsUpEn = {
  title: 'More chairs or other doors?',
  arms: {
    today: 'As today',
    calls: 'More open calls',
    doors: 'Other doors',
    channel: 'Other doors, no help to come',
  },
  story: {
    text: `Preston has 86 neighbourhoods with a measured index of deprivation. Suppose that the council invites people to talk about the park. In 001A, where people are best off, the hall is full. In 015C, where they are worst off, half of the chairs are empty.

“Then we must invite more people,” says the council, and sends out four times as many open invitations as today: posters, letters, a post for everyone to share.`,
    notes: 'Two minutes. Ask where the last meeting they went to was announced, and who was there.',
    more: 'The three residents below are simulated. They have numbers and no names, because nobody real is meant.',
  },
  predict: {
    question: `Take the fifth of adults in the most deprived areas and the fifth in the least deprived. **For every ten from the best-off fifth who take part, how many take part from the worst-off?** The dashed line is as today.

What happens to that figure with four times as many open invitations?`,
    closes: {
      name: 'The gap closes',
      because: 'So many invitations reach even those who never heard of a meeting before.',
    },
    same: {
      name: 'More people, the same gap',
      because: 'More of everybody comes, and those who came most come most again.',
    },
    widens: {
      name: 'The gap widens',
      because: 'Those who are well placed have the time and the words, and they take the new chairs too.',
    },
    notes: 'Three minutes. Read the axis together first: it is about who, not about how many.',
    more: 'On the axis, ten means that as many come from the worst-off fifth as from the best-off. Under ten, fewer do. In the thumbnails one is the figure as today.',
  },
  run: { notes: 'One minute. The line wobbles because few people take part in each fifth. Do not explain each jump.' },
  manyAndWho: {
    question: 'Two charts: how many come, and who. What did four times as many open invitations do to each?',
    says: `In year five {many.ratio} times as many take part as without the change. And who? For every ten from the best-off fifth, {gap.arm} take part from the worst-off; as today it would be {gap.than}.

**More chairs are taken. The gap is about what it was.**`,
    notes: 'Two minutes. Four times the invitations, and not four times the people: somebody will notice.',
    more: 'What the runs show is a middle of many tries. In single years the gap is a little wider or a little narrower with more calls.',
  },
  asked: {
    text: `“They could have come. They were invited.” **Were they?** Tell your neighbour how the last invitation you said yes to reached you, and who asked.`,
    notes: 'One minute. Most will say: somebody I know.',
  },
  otherDoors: {
    question: `Now the same number of invitations goes through other doors: to people where the need is, at the school gate, on the doorstep. And whoever has little gets help to come.

**For every ten from the best-off fifth, how many from the worst-off now?** Again the dashed line is as today.`,
    nobody: {
      name: 'No difference',
      because: 'Whoever does not want to come will not come through another door either.',
    },
    some: {
      name: 'Somewhat more even',
      because: 'A few more dare, but habits are strong.',
    },
    turned: {
      name: 'A different crowd within a year',
      because: 'It was never about will. It was about who was asked, and what it costs to come.',
    },
    notes: 'Two minutes. Ask for a show of hands on the cost: who thinks this is cheaper?',
  },
  doorsRun: { notes: 'Watch how early the line leaves the other two.' },
  sameNumber: {
    question: 'The same number of invitations, through other doors. Who comes now, and how many?',
    says: `In year five {doors.arm} take part from the worst-off fifth for every ten from the best-off, with open calls {doors.than}; so it goes in {doors.agree} of {doors.pairs} pairs of runs.

Fewer come in all: the share of adults who take part is {fewerCome.difference} lower than with open calls, and still {manyDoors.ratio} times that of today. **How many and who are two questions, and they have two answers.**`,
    notes: 'One minute. Whoever measures attendance alone would choose the open call.',
  },
  explain: {
    calls: `An open call is answered first by those who are active already, and they live where they live. More of the same brings more of everybody in about the same mix. In this model open calls do not widen the gap. They do not close it either.`,
    channel: `Two things change who comes. The channel alone, the same invitations brought to where the need is, gives {channel.arm} for every ten from the best-off fifth. Help to come, so that it costs less for those who have little, takes it on to {doors.arm}. **A target group is a choice of channel.**`,
    like: `Are those who come like everybody else? One means: as well off as all adults. Through other doors they reach {like.arm} in year five, with open calls {like.than}. Open calls help a little with that as well: in year ten {callsLike.arm} instead of {callsLike.than}.`,
    price: `It has its price. Other doors cost {cost.difference} more per adult and year than open calls, and hours at doorsteps are hours away from services: {takes.difference} less of the need for help is met than as today.`,
    notShown: `**What the model does not show.** Those who now come do not get visibly better services for their own area: the worst-off fifth is helped {equity.arm} as well as the best-off, with open calls {equity.than}. The dark side of co-creation is, among other things, that those who sit at the table gain. What people obtain for their own street over the years, and who then finds it worth coming, is missing here.`,
    notes: 'Two minutes. Who are the “hard to reach” in your place, and who finds whom hard to reach?',
    more: 'Run it without people asking each other: the picture stays. It is not word of mouth that keeps the gap in this model, but whom the municipality reaches.',
  },
  grounds: {
    evidence: `Open meetings draw older people, men, owners of homes and those who have lived there long (Einstein, Palmer & Glick 2019). Differences between neighbourhoods mostly follow from who lives there (Mohan, evidence to the House of Lords). In deprived areas fewer volunteer, but those who do are no less regular (The Poverty Site 2009/10); more of those outside fear to be out of pocket (NCVO 2024). Support for those in need made results more equal (Jakobsen & Andersen 2013). Those better placed can be favoured (Steen et al. 2018).`,
    assumptions: `Outreach reaches people in proportion to need, every time: real outreach workers have bad days. How much help to come lowers the threshold is ours. Lots and places where everybody comes, such as schools, are one rule under two names here.`,
    disputed: `Whether more invitations bring anything at all. What Norwegian municipalities did to get people involved had no effect on participation (Int. J. Public Administration 2022).`,
    notes: 'One minute. The model leaves out what people get for their street. What else is missing?',
  },
  transfer: {
    question: `Which door does your municipality use, and who stands outside it? Try invitations by lot instead. Predict first: closer to open calls, or to the other doors?

In most Norwegian and Danish places the index of deprivation is made up, and the figure for the fifths is not read. There, look at how like everybody those are who come, or bring a table of your own.`,
    notes: 'One minute. Ask each to name one door that they have never tried.',
  },
};

export type WhoTurnsUpWords = typeof whoTurnsUpEn;
