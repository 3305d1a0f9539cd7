import { defineSections, type Section } from './schemas/section.ts';
import { decisionPage, treeOrder } from './decision-tree.ts';
import { publishedMetrics } from './measured.ts';
import { tasks } from './tasks.ts';

/** The page of our own figures. */
export const measuredPage = 'measured';

/** Pages that are written but not part of the site: no figure was measured on two days yet. */
export const waitingPages: readonly string[] = publishedMetrics.length > 0 ? [] : [measuredPage];

/**
 * The order of sections and pages, used by navigation, previous and next, and the site map. A section `within` another
 * stands below that one's entry in the bar.
 */
export const sections = defineSections('src/data/sections.ts', [
  {
    id: 'decide',
    label: 'Decide',
    subject: 'tool',
    searchKind: 'decision',
    pages: ['decide', 'decide/weights', 'decide/record'],
    steps: treeOrder().map(decisionPage),
  },
  {
    id: 'compare',
    label: 'Compare',
    subject: 'tool',
    searchKind: 'comparison',
    pages: [
      'compare',
      'compare/go-vs-python',
      'compare/go-vs-node',
      'compare/go-vs-rust',
      'compare/go-vs-php',
      'compare/python-vs-node',
      'compare/python-vs-rust',
      'compare/node-vs-rust',
    ],
  },
  {
    id: 'languages',
    label: 'Languages',
    subject: 'tool',
    pages: ['languages', 'go', 'python', 'node', 'rust'],
  },
  {
    id: 'code',
    label: 'Code',
    subject: 'tool',
    searchKind: 'code',
    pages: ['code', ...tasks.map(({ id }) => `code/${id}`)],
  },
  {
    id: 'tables',
    label: 'Tables',
    subject: 'tool',
    searchKind: 'table',
    pages: [
      'tables',
      'tables/languages',
      'tables/scorecard',
      'tables/operations',
      'tables/picks',
      'tables/migrations',
      ...(waitingPages.includes(measuredPage) ? [] : [measuredPage]),
    ],
  },
  { id: 'guides', label: 'Guides', subject: 'tool', pages: ['guides'] },
  {
    id: 'patterns',
    label: 'Patterns',
    within: 'guides',
    subject: 'pattern',
    searchKind: 'pattern',
    pages: [
      'patterns',
      'patterns/rust-under-go',
      'patterns/grpc-boundary',
      'patterns/wasm-plugins',
      'patterns/python-behind-go',
      'patterns/batch-and-real-time',
      'patterns/when-not-to-rewrite',
    ],
  },
  {
    id: 'stacks',
    label: 'Stacks',
    within: 'guides',
    subject: 'stack',
    searchKind: 'stack',
    pages: [
      'stacks',
      'stacks/go-http-postgres',
      'stacks/python-web-service',
      'stacks/python-ml-service',
      'stacks/node-api',
      'stacks/node-web-app',
      'stacks/rust-service',
      'stacks/rust-hot-path',
      'stacks/contract',
    ],
  },
  {
    id: 'pitfalls',
    label: 'Pitfalls and beliefs',
    within: 'guides',
    pages: ['pitfalls', 'often-said'],
  },
  {
    id: 'explain',
    label: 'Explainers',
    within: 'guides',
    pages: [
      'explain/garbage-collection',
      'explain/hot-paths',
      'explain/coding-agents',
      'explain/hiring-and-ramp-up',
    ],
  },
  {
    id: 'about',
    label: 'About',
    subject: 'reference',
    searchKind: 'about',
    pages: ['about', 'sources', 'glossary', 'changes', 'about/linking'],
  },
]);

/** Ids of all pages of a section, including those that do not appear in navigation. */
export const pagesIn = ({ pages, steps = [] }: Section): readonly string[] => [...pages, ...steps];

/** Every listed page with its section, in reading order; the home page is in none. */
export const sectionOfPage = (id: string): Section | undefined =>
  sections.find((section) => pagesIn(section).includes(id));
