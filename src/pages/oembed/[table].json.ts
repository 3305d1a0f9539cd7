import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { embedPaths } from '~/lib/embed-paths';
import { oembedResponse } from '~/lib/embeds';
import { absoluteUrl, site } from '~/site';

export const getStaticPaths = embedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { embed } }) =>
  new Response(`${JSON.stringify(oembedResponse(embed, site.name, absoluteUrl), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
