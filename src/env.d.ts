interface ImportMetaEnv {
  /** Address of the public repository, without a slash at its end. */
  readonly PUBLIC_REPOSITORY?: string;
}

declare namespace App {
  interface Locals {
    /** The sources the page cites, in the order of their notes. Set before the page is rendered. */
    citations: readonly import('./data/sources').SourceId[];
    /** Old anchors of the page's headings, by the anchor they are now. */
    formerly: Readonly<Record<string, readonly string[]>>;
  }
}
