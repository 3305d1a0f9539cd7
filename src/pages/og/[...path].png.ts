import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { inlineText } from '#kit/inline-markdown.ts';
import { getSite } from '#site/pages.ts';
import { socialImage } from '#exports/social-image.ts';
import { site } from '#data/site.ts';

export const getStaticPaths = async () =>
  (await getSite()).pages.map((page) => ({ params: { path: page.id }, props: { page } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { page } }) => {
  const { title, answer } = page.data;
  return new Response(await socialImage(title, inlineText(answer), site.name), {
    headers: { 'content-type': 'image/png' },
  });
};
