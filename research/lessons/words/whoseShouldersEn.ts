/** Words of lesson 1 in English. They are the type of the other languages. */
export const whoseShouldersEn = {
  title: 'The post that nobody missed',
  arms: {
    today: 'As today',
    both: 'Ask for more, cut the post',
    ask: 'Only ask for more',
    save: 'Only cut the post',
    support: 'Ask for more, with support',
  },
  story: {
    text: `Suppose that neighbours in Storhaug, a district of Stavanger, have turned a worn-out quay into a place where people like to be. The council is delighted and asks for more: more projects, more shifts, more of everything that residents do together with the municipality.

In the same budget a post is cut: the volunteer coordinator. She found new people, gave everyone a task that suited them, said thank you, and told some of them to take a month off.

The yearly report counts more volunteer hours than before. Everybody is pleased.`,
    notes:
      'Two minutes. Ask who has worked with such a coordinator, and what she did all day. Nothing about the result.',
    more: 'The three residents below are simulated. They have numbers and no names, because nobody real is meant.',
  },
  predict: {
    question: `Of all adults, how many volunteer regularly in what the municipality runs? The dashed line is the town as today.

**Where does the line go in ten years when more is asked and the post is gone?**`,
    more: {
      name: 'More are asked, more come',
      because: 'Many would help if only somebody asked them. Now somebody does.',
    },
    rush: {
      name: 'A rush, then exhaustion',
      because:
        'At first enthusiasm carries it. Then those who came are worn out, and they leave at about the same time.',
    },
    fewer: {
      name: 'Fewer, from the start',
      because: 'Nobody finds new people, nobody looks after those who are there, and they leave one by one.',
    },
    notes: 'Three minutes. Everybody writes down a reason before you lock. Praise no curve, yours least of all.',
  },
  run: { notes: 'One minute. Stay silent while the line grows, then ask who is surprised.' },
  peopleAndHours: {
    question: 'Two charts: the people and their hours. What does each of them do after the budget?',
    says: `In year five the municipality gets {moreHours.difference} hours more per adult and month than as today ({moreHours.than}). As today, {fewer.than} of adults volunteer there regularly; here the share is {fewer.difference} lower, in {fewer.agree} of {fewer.pairs} pairs of runs.

**More hours, from fewer people.**`,
    notes: 'Let somebody read both axes aloud first: people are not hours.',
    more: 'Each pair of runs is the same town with the same luck, once as today and once with the change. What differs within a pair is what the change did.',
  },
  warning: {
    question: 'The report has one figure: hours to the municipality. Which of these figures would have warned you?',
    says: `All in all, associations included, the town gives {less.difference} hours less per adult and month. {strained.arm} of those who are active are worn out, against {strained.than} as today. Of the core, {leaving.arm} leave within a year, against {leaving.than}.

And yet {served.difference} more of the need for help is met. The council is not wrong to be pleased. It sees one side.`,
    notes: 'Three minutes for this and the last. Do not skip the gain: without it nobody understands why it goes on.',
  },
  which: {
    text: `Two things were done at once: more was asked, and the post was cut.

**Which of them cost the volunteers?** Talk to your neighbour for a minute. Then show hands: the asking, the cut, or only both together.`,
    notes: 'Count the hands and write the three numbers down before you go on.',
  },
  apartRun: { notes: 'Two new lines: each does one of the two things.' },
  apart: {
    question: 'One line only asks for more, one only cuts the post. What does each of them cost?',
    says: `The cut alone lowers the share who volunteer by {saving.difference}, asking for more alone by {asking.difference}, both together by {fewer.difference}.

And the hours that are counted? With the post gone, the municipality gets {unseen.arm} per adult and month, as today {unseen.than}. **The cut does not show in the hours. It shows in who is left.**`,
    notes: 'One minute. Compare with the hands. Who said: both, and together most?',
  },
  explain: {
    stock: `Hours tire, and rest repairs. Whoever gives more than rest can repair is worn out a little more each month. Weariness is a **stock**, like water in a bath: nobody looks at the level until it runs over.`,
    together: `Asking for more brings hours, and it wears people out. The coordinator was what kept that in check: new people came in, the task fitted, and somebody said stop. Without her each hour tires more and fewer come to share the load, so the two harms meet. There are {burning.ratio} times as many people at home after burning out as there would be as today.`,
    savingAlone: `In this place asking for more costs no volunteers by itself, as far as these runs can tell. It is the cut that does.`,
    associations: `The associations lose more than the municipality gains: {civic.difference} hours per adult and month. People who are worn out at the quay are missed at the football club.`,
    noCollapse: `Nothing breaks down. In year ten the share who volunteer is {lasting.ratio} times what it would have been as today: lower, and still there. Fewer shoulders carry more, and nothing forces anybody to look.`,
    supported: `**And with more support instead of less?** If as much is asked and volunteers are well supported, the share who volunteer is {support.difference} higher than with asking alone, and {relief.arm} of those active are worn out instead of {relief.than}.`,
    price: `That has its price. It costs {cost.difference} more per adult and year than asking alone, and the paid hours are taken from services: {takes.difference} less of the need for help is met.`,
    notes: 'Two minutes. Open “Why” only if somebody asks where the weariness comes from.',
    more: 'Run it without fatigue: if hours tire nobody, the same two measures cost no volunteers, and the town as a whole gives more hours instead of fewer. In this model the whole loss goes by way of weariness.',
  },
  grounds: {
    evidence: `The more often people volunteer, the more it feels like work, and the likelier they are to stop (NCVO 2019). Of those who stopped, more named stress in 2023 than four years before (NCVO 2023). Little say and unclear roles go with burn-out, and burn-out with the wish to quit (Allen & Mueller 2013); so does a task that does not fit (Scherer et al. 2016). A third of Norwegian volunteers do most of the work (Fladmoe et al. 2019). Too high hopes of voluntary work ended in burn-out among enthusiasts in Wigan; fatigue from co-creation is for leaders to deal with (Brix et al. 2024).`,
    assumptions: `How well support protects, and how many hours somebody can keep up, are our assumptions. Nobody has measured directly how many volunteers one paid hour carries. That people bear different loads before they burn out is assumed too; how different they are has no source among volunteers.`,
    disputed: `Whether recruiting fills the gaps. Of those who were asked in Norway, only one in ten was not a volunteer already; but more than half of those outside could imagine joining (Frivillighet Norge 2022).`,
    notes: 'One minute. What is known here, and what is assumed? Let them say which they would put money on.',
  },
  transfer: {
    question: `Which figure do you report upwards, hours or people? Who in your municipality would notice that the post is gone, and when?

Then take your own place. Predict before you move anything: what happens if tasks are handed over to volunteers as well?`,
    notes: 'One minute. Let each write down one figure they would ask for on Monday.',
  },
};

export type WhoseShouldersWords = typeof whoseShouldersEn;
