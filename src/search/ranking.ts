/**
 * The numbers of the ranking, chosen on the tuned half of the queries in `tests/data/`, and what each is for. They are
 * not exact: half as much or twice as much of one changes the place of one query in a hundred.
 */
export const ranking = {
  /** How much a rare word counts more than a common one: "discord go rust" is about Discord. */
  rarity: 0.7,
  /** Where a word stands in a name: "cold start" is the row of this name before a page with such a row. */
  title: 1.15,
  alias: 0.8,
  page: 1,
  /** A word that readers search for and that is not shown: "server freezes". */
  hidden: 0.8,
  /** The beginning of a word, and another word for it, say less than the word: "gorout", "k8s". */
  reading: { typed: 1, beginning: 0.5, synonym: 0.9 },
  /** What a name counts beside a text: "goroutine" is the term, not the page that says it most. */
  name: 4,
  /** BM25: how soon a word repeated in a text tells nothing more, and how much a long text is held against it. */
  saturation: 1,
  length: 0.5,
  /** How much a place lacks that has not all of the words: "cold start cache". */
  coverage: 1.8,
  /** A name that says what was asked for and little else: "cold start" before "Cold start of large images". */
  fit: 1.8,
  /** The same for words that are not shown, of which nobody knows where one name ends. */
  hiddenFit: 0.45,
  /** A name that is the query, word for word. */
  named: 3,
  /** How well a name fits that is shown before the texts are searched. */
  sure: 0.8,
  /** A language weighs less than the words beside it: "python cold start". */
  language: 0.9,
  /** Places about the one language asked for, on its own page above all, and about others: "go generics". */
  about: 1.6,
  home: 1.7,
  aboutOthers: 0.4,
  /** Comparisons, where none was asked for: they say something on everything. */
  comparison: 0.3,
  /** The comparison that was asked for, and its parts: "go or rust build times". */
  pair: 3.6,
  pairPart: 2.6,
} as const;
