import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardOf } from '#exports/card.ts';
import { socialImage } from '#exports/social-image.ts';
import { designTokens } from '#kit/design-tokens.ts';
import tokens from '#kit/styles/tokens.css?raw';
import { pageLanguages } from '#search/languages.ts';
import { getSite } from '#site/pages.ts';

export const getStaticPaths = async () =>
  (await getSite()).pages.map((page) => ({ params: { path: page.id }, props: { page } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { page } }) =>
  new Response(await socialImage(cardOf(page, pageLanguages(page)), designTokens(tokens)), {
    headers: { 'content-type': 'image/png' },
  });
