import { withBase } from '~/lib/base-path';
import { decisionPage, treeOrder } from '~/lib/decisions';
import { textLicence } from '~/text-licence';

/** What the site is called, where it lives and in which order it is read. */
export const site = {
  name: 'When to Use',
  tagline: 'Go, Python, Rust or Node: short answers with reasons, sources and dates',
  /** Set by `SITE` at build time. */
  origin: import.meta.env.SITE,
  base: import.meta.env.BASE_URL,
  /** The public repository, for "edit this page"; `PUBLIC_REPOSITORY` at build time, without a slash at its end. */
  repository: import.meta.env.PUBLIC_REPOSITORY,
  textLicence,
} as const;

export interface Section {
  readonly id: string;
  readonly label: string;
  /** Ids of its pages; the first is where the section's link leads. */
  readonly pages: readonly string[];
  /** Ids of pages that belong to it but are steps reached from its pages: no navigation lists them. */
  readonly within?: readonly string[];
}

/** The one order: navigation, previous and next, and the map of the site all read it. */
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
    pages: ['glossary', 'sources', 'changes', 'about', 'about/linking', 'about/check'],
  },
];

/** Every page of a section, with those that no navigation lists. */
export const pagesIn = ({ pages, within = [] }: Section): readonly string[] => [
  ...pages,
  ...within,
];

/** The address of a page, root-relative and without the base: `go` → `/go/`. */
export const pageUrl = (id: string): string => (id === 'index' ? '/' : `/${id}/`);

/** A root-relative URL with the base before it. */
export const href = (url: string): string => withBase(site.base, url);

/** The path of a page, base included: `go` → `/repo/go/`. */
export const pagePath = (id: string): string => href(pageUrl(id));

/** The full address of a root-relative URL, for what leaves the site. */
export const absoluteUrl = (url: string): string => new URL(href(url), site.origin).href;
