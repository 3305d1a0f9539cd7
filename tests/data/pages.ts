import { pageSchema } from '#data/schemas/page.ts';
import type { Page } from '#prose/page.ts';
import { readWrittenPages } from '#prose/written-pages.ts';
import { pageOf, siteOf } from '#site/page-views.ts';

export { siteOf };

/** A page with a text of its own and the least front matter, as the site describes it. */
export const samplePage = (id: string, body = '', title = 'A title'): Page =>
  pageOf({
    id,
    file: `content/${id}.mdx`,
    data: pageSchema.parse({
      title,
      description: 'A page that stands for all the others, with a little of everything in it.',
      verified: '2026-11-23',
      answer: 'An answer.',
    }),
    body,
  });

/** Every page of the guide. */
export const allPages = async (): Promise<Page[]> =>
  (await readWrittenPages(process.cwd())).map(pageOf);
