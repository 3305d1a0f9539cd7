interface ImportMetaEnv {
  /** URL of the public repository, without a trailing slash. */
  readonly PUBLIC_REPOSITORY?: string;
}

declare namespace App {
  interface Locals {
    /** The page being rendered. Set by the route of pages in `content/`; components on other routes do not read it. */
    page: import('./prose/page').PageView;
    /** All pages. Set by the same route. */
    site: import('./prose/page').SiteView;
  }
}
