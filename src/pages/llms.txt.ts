import type { APIRoute } from 'astro';
import { llmsText } from '#exports/llms.ts';
import { everyPageIn, getPages, getSections } from '#prose/pages.ts';
import { textResponse } from '#kit/responses.ts';
import { absoluteUrl } from '#kit/url.ts';

export const GET: APIRoute = async () => {
  const home = (await getPages()).filter((page) => page.id === 'index');
  const groups = [
    { label: 'Start here', pages: home },
    ...(await getSections()).map((section) => ({
      label: section.label,
      pages: everyPageIn(section),
    })),
  ];
  return textResponse(llmsText(groups, absoluteUrl), 'text/plain');
};
