import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { embedPaths } from '~/lib/embed-paths';
import { oembedResponse } from '~/lib/embeds';
import { jsonResponse } from '~/lib/takeaway-files';
import { absoluteUrl, site } from '~/site';

export const getStaticPaths = embedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { embed } }) =>
  jsonResponse(oembedResponse(embed, site.name, absoluteUrl));
