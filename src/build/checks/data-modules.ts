/**
 * The modules of src/data/: those that check themselves when they are imported, and those that join them. A list of
 * imports instead of a glob, because both Node and Vite must follow it.
 */
export const dataModules: Readonly<Record<string, () => Promise<unknown>>> = {
  'src/data/beliefs.ts': () => import('#data/beliefs.ts'),
  'src/data/comparison.ts': () => import('#data/comparison.ts'),
  'src/data/decision-tree.ts': () => import('#data/decision-tree.ts'),
  'src/data/decisions.ts': () => import('#data/decisions.ts'),
  'src/data/diagrams.ts': () => import('#data/diagrams.ts'),
  'src/data/glossary.ts': () => import('#data/glossary.ts'),
  'src/data/languages.ts': () => import('#data/languages.ts'),
  'src/data/measured.ts': () => import('#data/measured.ts'),
  'src/data/metrics.ts': () => import('#data/metrics.ts'),
  'src/data/migrations.ts': () => import('#data/migrations.ts'),
  'src/data/operations.ts': () => import('#data/operations.ts'),
  'src/data/pair-reasons.ts': () => import('#data/pair-reasons.ts'),
  'src/data/picks.ts': () => import('#data/picks.ts'),
  'src/data/presets.ts': () => import('#data/presets.ts'),
  'src/data/score-matrix.ts': () => import('#data/score-matrix.ts'),
  'src/data/scorecard.ts': () => import('#data/scorecard.ts'),
  'src/data/search-words/index.ts': () => import('#data/search-words/index.ts'),
  'src/data/sections.ts': () => import('#data/sections.ts'),
  'src/data/short-answers.ts': () => import('#data/short-answers.ts'),
  'src/data/site.ts': () => import('#data/site.ts'),
  'src/data/sources.ts': () => import('#data/sources.ts'),
  'src/data/stacks.ts': () => import('#data/stacks.ts'),
  'src/data/synonyms.ts': () => import('#data/synonyms.ts'),
  'src/data/tables.ts': () => import('#data/tables.ts'),
  'src/data/tasks.ts': () => import('#data/tasks.ts'),
};
