import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { inlineText } from '~/lib/inline-markdown';
import { getPages } from '~/lib/pages';
import { socialImage } from '~/lib/social-image';
import { site } from '~/site';

export const getStaticPaths = async () =>
  (await getPages()).map((page) => ({ params: { path: page.id }, props: { page } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { page } }) => {
  const { title, answer } = page.data;
  return new Response(await socialImage(title, inlineText(answer), site.name), {
    headers: { 'content-type': 'image/png' },
  });
};
