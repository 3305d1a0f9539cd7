import { withBase } from '#kit/base-path.ts';
import { decisionPage, treeOrder } from '#decide/decisions.ts';
import { textLicence } from '#data/text-licence.ts';

/** Name, origin and other facts about the site. */
export const site = {
  name: 'When to Use',
  tagline: 'Go, Python, Rust or Node: short answers with reasons, sources and dates',
  /** Set by `SITE` at build time. */
  origin: import.meta.env.SITE,
  base: import.meta.env.BASE_URL,
  /** URL of the public repository, for "edit this page"; set by `PUBLIC_REPOSITORY`, without a trailing slash. */
  repository: import.meta.env.PUBLIC_REPOSITORY,
  textLicence,
} as const;

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

/** The URL of a page, root-relative and without the base: `go` → `/go/`. */
export const pageUrl = (id: string): string => (id === 'index' ? '/' : `/${id}/`);

/** Puts the base before a root-relative URL. */
export const href = (url: string): string => withBase(site.base, url);

/** The URL of a page, root-relative and with the base: `go` → `/repo/go/`. */
export const pagePath = (id: string): string => href(pageUrl(id));

/** The full URL of a root-relative one, for use outside the site. */
export const absoluteUrl = (url: string): string => new URL(href(url), site.origin).href;
