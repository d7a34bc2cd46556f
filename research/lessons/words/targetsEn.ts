/** Words of lesson 4 in English. They are the type of the other languages. */
export const targetsEn = {
  title: 'Targets and their shadow',
  arms: {
    today: 'As today',
    targets: 'Targets for everything',
    mixed: 'More networks, fewer targets',
    linearToday: 'As today, straight lines',
    linearTargets: 'Targets, straight lines',
  },
  story: {
    text: `Suppose that every unit in Lerkendal, a district of Trondheim, gets its targets. Home care is measured by its visits, the school by its results, the planning office by its days. Within two years targets are what counts; rules and networks are what is left.

People see at once what takes time, and stop doing some of it. An hour of work yields more than before. Somebody has to write down what was done in it.`,
    notes:
      'Two minutes. This is not a lesson against targets. Ask first: which target has made something better where you work?',
    more: 'Management by results is nine tenths of this municipality. No real one is so pure, which is why it is good for thinking and bad for pointing at.',
  },
  predict: {
    question: `The dashed line is the share of the need for help that is met as today.

**What happens to it over ten years when everything has its target?**`,
    leaner: {
      name: 'Leaner, so more help',
      because: 'When each hour yields more, there is more help to give.',
    },
    shadow: {
      name: 'Better first, then the shadow',
      because: 'What was easy to win is won in the first years. Then the forms and the weariness catch up.',
    },
    less: {
      name: 'Less from the start',
      because: 'What is written down is not done. That begins on the first day.',
    },
    notes: 'Three minutes. Let a middle leader in the room give a reason for each of the three.',
  },
  run: { notes: 'One minute. Do not say which line you had expected.' },
  hourAndAll: {
    question: 'Two charts: what an hour yields, and how much help people get. Do they go the same way?',
    says: `An hour yields more: in year five the routines run at {lean.arm} of what is possible, as today at {lean.than}. And yet less help reaches people. After one year {atOnce.difference} less of the need is met, after five {met.difference} less.

**Each hour does more. All of them together do less.**`,
    notes: 'Two minutes. Do not explain yet. Let the contradiction stand.',
    more: 'The change takes two years, in small steps. What an hour yields is said for routine work only.',
  },
  whereTo: {
    text: `Each hour yields more, and less help comes out. **Where do the hours go?** In groups of three or four: name three places where they could be, and which of them you have seen yourselves.`,
    notes: 'Two minutes. Write the places on the board before you go on.',
  },
  places: {
    question: 'Compare with your list: which places show up in these figures, and which have no figure at all?',
    says: `In year five {admin.arm} of all paid hours go to administration, as today {admin.than}. {errors.arm} of the services are lost in errors and unequal treatment, against {errors.than}. The motivation of staff stands at {staff.arm}, against {staff.than}, and the strain on them at {strain.arm} of a hundred, against {strain.than}.`,
    notes: 'One minute. Let middle leaders speak of the pressure from both sides before anybody else explains it.',
  },
  mixedRun: { notes: 'A third course: rules as before, half of the targets gone, more work in networks.' },
  nobodys: {
    question:
      'Some problems belong to nobody: loneliness, a street on its way down. What happens to them on each of the three courses?',
    says: `In year ten, with targets for everything, {wicked.ratio} times as much of this stands open as would as today, in {wicked.agree} of {wicked.pairs} pairs of runs. With more networks and fewer targets it is {mixed.ratio} times as much.`,
    notes: 'One minute. Look at how long all three lines stay together: for years nothing shows.',
  },
  explain: {
    virtue: `Begin with the virtue. Whoever counts sees what takes time and can stop doing it. That is real, here as well: an hour of routine work yields more.`,
    ways: `Four ways lead from there into the shadow.

- **Reporting.** What is done must be written down, and the hours for that are taken from the work.
- **Errors.** When rules count for little, more goes wrong, and equal cases are treated unequally.
- **Control.** Measuring that is felt as control takes the motivation first and the health later.
- **What nobody counts.** Problems that lie between the units are in no unit’s targets.`,
    nobodys: `The last of them is the slowest. Problems that belong to nobody grow quietly, for years without a trace in any report, and then there are more of them every year.`,
    mixed: `Networks are no free lunch either. The routines run at {mixedLean.arm} of what is possible instead of {mixedLean.than}, and solving what belongs to nobody takes years. In return {mixedMet.difference} more of the need for help is met in year five.`,
    straight: `How sharply a virtue turns into a vice is something we have assumed. If vices grow in a straight line instead, every sign stays: {straightMet.difference} less of the need is met instead of {met.difference} less, motivation is {straightStaff.difference} lower, and open problems are still more. **The direction stands. The size hangs on the assumption.**`,
    notes: 'Two minutes. Stay fair: ask who would want to work without any targets at all.',
    more: 'Run it without strain on staff: motivation stays as today, and most of the help that was lost is still lost. So it is not to tired staff that most of it goes. Look again at the hours and the errors.',
  },
  grounds: {
    evidence: `Danish teachers who felt rules as control were less motivated, and how the rules were felt mattered more than how hard they were (Jacobsen, Hvitved & Andersen 2014). Scottish charities spent about a working day a week on forms (SCVO 2008). Every logic of governing has its virtues and its vices, and they live side by side in layers (Andersen et al. 2020; Brix et al. 2024).`,
    assumptions: `Nearly all sizes, and the shape in which virtues and vices grow. The sources say which way it goes, seldom how far. How much time reporting takes has been counted in charities, not in municipal units.`,
    disputed: `Whether a pure logic describes any real municipality. Most mix all three, and how they get on with each other may matter more than the shares.`,
    notes: 'One minute. Ask what somebody would have to measure to know the size.',
  },
  transfer: {
    question: `Which figure do you report that nobody uses? And what would you be asked first if you stopped?

Take your own place, leave the targets as they are and move what breaks up the silos. Predict first: which of the four ways does it close, and which does it leave open?`,
    notes: 'One minute. Each writes down one report to stop, and whom they would have to ask.',
  },
};

export type TargetsWords = typeof targetsEn;
