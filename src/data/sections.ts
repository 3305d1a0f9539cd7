import { decisionPage, treeOrder } from './decision-tree.ts';

export interface Section {
  readonly id: string;
  readonly label: string;
  /** Ids of its pages; the section's link leads to the first. */
  readonly pages: readonly string[];
  /** Ids of pages that belong to it but do not appear in navigation, because they are steps reached from its pages. */
  readonly within?: readonly string[];
}

/** The order of sections and pages, used by navigation, previous and next, and the site map. */
export const sections: readonly Section[] = [
  { id: 'languages', label: 'Languages', pages: ['go', 'python', 'rust', 'node'] },
  {
    id: 'decide',
    label: 'Decide',
    pages: ['decide', 'decide/weights', 'decide/record'],
    within: treeOrder().map(decisionPage),
  },
  {
    id: 'compare',
    label: 'Compare',
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
    id: 'tables',
    label: 'Tables',
    pages: ['tables', 'tables/languages', 'tables/scorecard', 'tables/operations', 'tables/picks'],
  },
  {
    id: 'patterns',
    label: 'Patterns',
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
    pages: [
      'stacks',
      'stacks/go-http-postgres',
      'stacks/python-ml-service',
      'stacks/rust-hot-path',
      'stacks/node-web-app',
    ],
  },
  {
    id: 'pitfalls',
    label: 'Pitfalls',
    pages: ['pitfalls', 'explain/garbage-collection', 'explain/hot-paths'],
  },
  {
    id: 'reference',
    label: 'Reference',
    pages: ['glossary', 'sources', 'changes', 'about', 'about/linking'],
  },
];

/** Ids of all pages of a section, including those that do not appear in navigation. */
export const pagesIn = ({ pages, within = [] }: Section): readonly string[] => [
  ...pages,
  ...within,
];
