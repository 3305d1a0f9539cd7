import { defineCollection } from 'astro:content';
import { pageSchema } from '#data/schemas/page.ts';
import { pagesLoader } from '#prose/pages-loader.ts';

/** Every page of the site: the MDX files in `content/`. */
export const collections = { pages: defineCollection({ loader: pagesLoader, schema: pageSchema }) };
