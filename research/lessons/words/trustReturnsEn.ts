/** Words of lesson 2 in English. They are the type of the other languages. */
export const trustReturnsEn = {
  title: 'Trust leaves fast and comes back slowly',
  arms: { today: 'As today', year: 'One hard year', spread: 'Four lean years' },
  story: {
    text: `Suppose that Årstad, a district of Bergen, has one hard year. A quarter of the municipality’s budget is gone. Home help comes late or not at all, the library shuts at three, and nobody answers the phone.

After twelve months the money is back, all of it. So is the home help, and the library is open in the evening again.`,
    notes: 'Two minutes. Ask which service each of them would miss first. Do not say yet what happens to trust.',
    more: 'The three residents below are simulated. They have numbers and no names, because nobody real is meant.',
  },
  predict: {
    question: `The dashed line is trust in the municipality as today. The cut begins after one year and ends after two.

**When is trust back where it would have been without the hard year?**`,
    services: {
      name: 'Together with the services',
      because: 'Trust is about what people get. When they get it again, it is there again.',
    },
    slowly: {
      name: 'Slowly, over years',
      because: 'People wait and see before they believe that it will last.',
    },
    never: {
      name: 'Not within these ten years',
      because: 'Whoever was let down once does not forget it.',
    },
    notes: 'Three minutes. Have them write the year in which trust is back, then lock.',
    more: 'The chart shows the year of the cut as times today’s line: 1 is where trust would have been anyway.',
  },
  run: { notes: 'One minute. Stop at year two and ask: the money is back now, what next?' },
  flowAndStock: {
    question: 'Two charts: the help people get, and their trust. How long does each take to come back?',
    says: `At the end of the hard year {gone.difference} less of the need for help is met, and trust is {fall.difference} points of a hundred lower than it would have been. A year later the services are back to within {services.difference}. Trust is not: **half of what it lost takes {back.months} months to return.**

Now look at the lines themselves. At the end of year two trust stands at {fall.arm} after the hard year and at {fall.than} as today; at the end of year five at {later.arm} and {later.than}. Which of the two lines has moved?`,
    notes: 'Two minutes. The last question is the point: let them look before you say anything.',
    more: 'Trust is the mean of all adults, on a scale from nothing to a hundred. Both towns have the same luck; only the cut differs.',
  },
  whySlow: {
    text: `The library has been open again for years. **Why should trust take so much longer than the library?** Tell your neighbour one reason, from something you have seen yourself.`,
    notes: 'One minute. Take two reasons aloud, and keep them for later.',
  },
  spread: {
    question: `The same sum could be saved more gently: a small cut, four times as long and a quarter as deep. It too begins after one year.

**What does trust do then, against today’s line?**`,
    unnoticed: {
      name: 'Hardly anybody notices',
      because: 'A few per cent less can be found here and there without anybody waiting longer.',
    },
    sooner: {
      name: 'Shallower, and over sooner',
      because: 'A small disappointment is soon got over, and people get used to it.',
    },
    adds: {
      name: 'A little every month adds up',
      because: 'Each month is a small disappointment, and there are many months.',
    },
    notes: 'Two minutes. Ask the finance people in the room to say aloud what they would have recommended.',
  },
  spreadRun: { notes: 'Watch where the two cuts cross.' },
  twoWays: {
    question: 'Short and deep, or long and shallow: which leaves more trust, and in which year?',
    says: `At the end of year two the four lean years stand better, by {shallow.difference} points of a hundred. At the end of year five, with the lean years just over, they stand {longer.difference} points lower than the one hard year.

**The deepest loss is smaller. It lasts longer.** Which is better hangs on the year in which you look.`,
    notes: 'Two minutes. Nobody is right here: the question is whose year counts.',
  },
  explain: {
    stock: `What people get is a **flow**: it can be turned down and up again within a month. Trust is a **stock**: it fills and empties by small amounts, month after month. When the money comes back the draining stops. The level is still where it was.`,
    ways: `In this model people compare what they get with what they have come to expect. In the hard year they get less than they expect, and each month takes a little trust. Two things bring it back, and both take their time: having learnt to expect less, people are glad when the help returns; and everybody drifts back towards a level of their own.`,
    drift: `Today’s line is no flat road either. The budget shrinks a little every year and the need grows, in all these towns, so what looks like recovery is also today’s line coming down to meet the other.`,
    spread: `Four lean years keep up the small disappointment all the time: at the end of the fourth, {fourYears.difference} less of the need for help is met than as today.`,
    even: `In year ten, hardly any difference is left after the one hard year: {level.arm} and {level.than} of a hundred. In this model trust forgives. Whether people do is another matter.`,
    losses: `The well-known rule that bad news counts for more than good is in the model too, for people who do joint work with the municipality. It is not what makes the town’s line slow.`,
    notes: 'One minute. “Trust comes on foot and leaves on horseback”: what was the horse here?',
    more: 'Run it without set points, so that nobody has a level of their own to drift back to: the way back is longer, and in year ten part of the loss is still there. Run it without losses counting more: the town’s line stays the same.',
  },
  grounds: {
    evidence: `Trust in Norwegian local government hangs on responsive services and open decisions (OECD 2022). Trust in Norwegian public administration fell by half a point of ten within two years (DFØ 2024), so it can move that fast. Bad events move trust more than good ones (Slovic 1993), most of all for people without firm views (Poortinga & Pidgeon 2004).`,
    assumptions: `How fast trust comes back, and that each person keeps a level of their own to which they return, are our assumptions. No source here has followed the same people through a cut and out again.`,
    disputed: `Whether co-creation can repair trust. The efforts of Norwegian municipalities have little effect on it (Int. J. Public Administration 2022), a reminder of those who took part may even lower the view of those outside (Thomsen & Opstrup 2023), and trust fell among co-producers who got little support (Fledderus 2015).`,
    notes: 'One minute. Which assumption would they change first, and what would the line do then?',
  },
  transfer: {
    question: `Which service would your residents miss within a month? And who has to explain, in year three, why trust is still low although everything works again?

Take your own place and move the feedback to residents about what happened. Predict first. Why does so little move?`,
    notes:
      'One minute. Expect silence: telling people honestly what happened is not the same as help that comes on time.',
  },
};

export type TrustReturnsWords = typeof trustReturnsEn;
