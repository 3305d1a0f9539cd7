import type { APIRoute } from 'astro';
import { publishedMarkdown } from '~/lib/page-markdown';
import { everyPageIn, getPages, getSections } from '~/lib/pages';

/** Every page as Markdown, in reading order. */
export const GET: APIRoute = async () => {
  const pages = await getPages();
  const ordered = [
    ...pages.filter((page) => page.id === 'index'),
    ...(await getSections()).flatMap(everyPageIn),
  ];
  const texts = ordered.map((page) => publishedMarkdown(pages)(page));
  return new Response(texts.join('\n---\n\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
