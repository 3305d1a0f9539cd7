import type { AstroConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroConfig['vite']>['plugins']>[number];

/**
 * Keeps `import()` in page scripts as it is. Vite wraps it in a helper of 2 kB that preloads styles and modules, of
 * which there are none here, and has no option to turn it off. If Vite renames the helper, the wrapper comes back and
 * `tests/site/pages.test.ts` reports scripts that are too large.
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id: string): string | undefined =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
} as const satisfies VitePlugin;
