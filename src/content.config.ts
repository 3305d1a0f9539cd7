import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** Front matter is checked by `src/lib/pages.ts`, which says in one line what is wrong with which file. */
export const collections = {
  pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }),
};
