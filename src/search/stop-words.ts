/** Words that say nothing about where the answer is. */
export const stopWords = new Set(
  `a about am an and any are as at avoid bad be been best better between but by can cannot choice choose compare compared
  comparison could coding did difference do does doing done even every for from get gets go good had has have how i if in instead
  into is it its just language languages learn less lot make me more most much my need needs never no not of off on one only or our out over
  per pick please prefer preferable preferred prefers programming rather really s same should so some still t take tell than that the their them then there these they this to too
  under up us use used using versus very vs want was we were what when where which while who whom whose why will with without worth would write
  you your`.match(/\S+/gu),
);
