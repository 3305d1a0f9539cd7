import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { embedPaths } from '#lib/embed-paths.ts';
import { oembedResponse } from '#lib/embeds.ts';
import { jsonResponse } from '#lib/takeaway-files.ts';
import { absoluteUrl, site } from '#site.ts';

export const getStaticPaths = embedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { embed } }) =>
  jsonResponse(oembedResponse(embed, site.name, absoluteUrl));
