import type { AstroConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroConfig['vite']>['plugins']>[number];

/**
 * Lets `import()` in a page's scripts be just that. Vite wraps it in a helper of 2 kB that loads styles and modules ahead, of
 * which there are none here, and has no option to leave it out. Should Vite rename the helper, the wrapper is back and
 * `tests/site/pages.test.ts` says that the scripts are too heavy.
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id: string): string | undefined =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
} as const satisfies VitePlugin;
