/** Words that say nothing about where the answer is. */
export const stopWords = new Set(
  `a about actually after again all already also always am an and another any anyone are as at avoid away back bad be because been
  before being best better between but by can cannot case choice compare compared comparison could coding did difference different do does doing don
  done down each either else etc even ever every everyone exactly few first for from get gets getting give go good got great had has have he help her here his how i if
  in instead into is isn it its just keep know language languages later less let like ll long lot made make makes many may me might mind more most much
  must my need needs never new next no nobody not now of off ok on once one only or other our out over own per please possible prefer preferable preferred prefers
  problem programming put rather re really right s same say says see she should since so some someone something soon still such sure t take takes tell than thanks that the
  their them then there these they thing things think this those though to too true try two under up us use used uses using usually various ve versus very
  vs want wanted wants was way we well were what when where whether which while who whom whose why will with without won work working works worth would write yes yet you
  your`.match(/\S+/gu),
);
