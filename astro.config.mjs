import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { plainImports } from './src/build/plain-imports.ts';
import { checkInDev } from './src/build/check-in-dev.ts';
import { searchInDev } from './src/build/search-in-dev.ts';
import { pageSitemap } from './src/build/sitemap.ts';
import { siteBuild } from './src/build/site-build.ts';
import { rehypeInlineCode } from './src/kit/inline-code.ts';
import { rehypeFormerly } from './src/prose/former-anchors.ts';
import { headingLink } from './src/prose/heading-link.ts';
import { rehypeBase } from './src/prose/rehype-base.ts';

const base = process.env.BASE ?? '/';

/** The oldest browsers whose readers see every page as it is meant: those of three years ago. */
const browsers = ['chrome119', 'firefox119', 'safari17.1'];

export default defineConfig({
  site: process.env.SITE ?? 'https://when-to-use.example',
  base,
  trailingSlash: 'always',
  // Not in node_modules, which copies of the project may share.
  cacheDir: './.astro/cache',
  // The default, 'jsx', joins words across line breaks.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: {
    // Inline, so that no second request delays the first paint.
    inlineStylesheets: 'always',
    // Social images are drawn by threads; without this, one would be drawn at a time.
    concurrency: 8,
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports],
    // What toolchains install for the programs of examples/.
    server: { watch: { ignored: ['**/examples/.made/**', '**/.venv/**', '**/target/**'] } },
    environments: {
      client: {
        build: {
          target: browsers,
          rolldownOptions: {
            // Small modules that several scripts use go into one file instead of a request each.
            output: {
              codeSplitting: {
                groups: [{ name: 'shared', minShareCount: 2, maxModuleSize: 1_000 }],
              },
            },
          },
        },
      },
    },
    build: {
      // Lowers nesting, light-dark() and ranges of media queries.
      cssTarget: browsers,
      // One stylesheet for all pages, so that each page's policy needs one hash.
      cssCodeSplit: false,
      // Astro adds a directive of its own to modules; Rolldown would warn about it once per page.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  markdown: {
    syntaxHighlight: false,
    // Astro's default processor does not run remark or rehype plugins.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm],
      rehypePlugins: [
        rehypeSlug,
        rehypeFormerly,
        [rehypeAutolinkHeadings, headingLink],
        [rehypeBase, base],
        rehypeInlineCode,
      ],
    }),
  },
  integrations: [
    mdx({ optimize: true }),
    pageSitemap(base),
    siteBuild(base),
    checkInDev(),
    searchInDev(base),
  ],
});
