import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { audit } from './src/build/audit-integration.ts';
import { contentFiles } from './src/build/content-files-integration.ts';
import { isContentPage, withVerifiedDay } from './src/build/content-pages.ts';
import { due } from './src/build/due-integration.ts';
import { ledger } from './src/build/published-integration.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { redirects } from './src/build/redirects-integration.ts';
import { rehypeBase } from './src/prose/rehype-base.ts';
import { search } from './src/build/search-integration.ts';
import { summary } from './src/build/summary.ts';
import { rehypeFormerly } from './src/prose/former-anchors.ts';
import { headingLink } from './src/prose/heading-link.ts';

const base = process.env.BASE ?? '/';
const { integration: pageFinisher, finished } = finishPages();

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
    // Keeps the worker thread that finishes pages and the threads that draw social images busy during rendering.
    concurrency: 8,
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports],
    environments: {
      client: {
        build: {
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
      ],
    }),
  },
  // In the order in which they run: before the build, during it, and after it.
  integrations: [
    contentFiles(),
    pageFinisher,
    mdx({ optimize: true }),
    sitemap({
      filter: (url) => isContentPage(base, url),
      serialize: (entry) => withVerifiedDay(base, entry),
    }),
    redirects(base, finished),
    ledger(finished),
    audit(base, finished),
    search(base, finished),
    due(),
    summary(),
  ],
});
