import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageSchema } from '~/schemas/page';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.mdx' }),
    schema: pageSchema,
  }),
};
