interface ImportMetaEnv {
  /** URL of the public repository, without a trailing slash. */
  readonly PUBLIC_REPOSITORY?: string;
}

declare namespace App {
  interface Locals {
    /** The sources the page cites, in the order of their notes. Set before the page is rendered. */
    citations: readonly import('#data/sources.ts').SourceId[];
    /** Former anchors of the page's headings, by current anchor. */
    formerly: Readonly<Record<string, readonly string[]>>;
  }
}
