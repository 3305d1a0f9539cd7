import type { APIRoute } from 'astro';
import { publishedMarkdown } from '#exports/page-markdown.ts';
import { everyPageIn, getPages, getSections } from '#prose/pages.ts';
import { textResponse } from '#kit/responses.ts';

/** Every page as Markdown, in reading order. */
export const GET: APIRoute = async () => {
  const pages = await getPages();
  const ordered = [
    ...pages.filter((page) => page.id === 'index'),
    ...(await getSections()).flatMap(everyPageIn),
  ];
  const texts = ordered.map((page) => publishedMarkdown(pages)(page));
  return textResponse(texts.join('\n---\n\n'), 'text/plain');
};
