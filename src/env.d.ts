declare namespace App {
  interface Locals {
    /** The sources the page cites, in the order of their notes. Set before the page is rendered. */
    citations: readonly import('./data/sources').SourceId[];
  }
}
