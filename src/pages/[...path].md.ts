import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publishedMarkdown } from '#exports/page-markdown.ts';
import { getPages } from '#prose/pages.ts';
import { textResponse } from '#kit/responses.ts';

/** `index.md` beside every page. A file named `index.md.ts` here would become `/go.md`. */
export const getStaticPaths = async () =>
  (await getPages()).map((page) => ({
    params: { path: page.id === 'index' ? 'index' : `${page.id}/index` },
    props: { page },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { page } }) =>
  textResponse(publishedMarkdown(await getPages())(page), 'text/markdown');
