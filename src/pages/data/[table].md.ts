import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { attributionOf, tablePath } from '~/lib/attribution';
import { tableMarkdown } from '~/lib/table-markdown';
import { tablePaths } from '~/lib/table-paths';
import { absoluteUrl } from '~/site';

export const getStaticPaths = tablePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { table } }) =>
  new Response(tableMarkdown(table, tablePath(table), absoluteUrl, attributionOf(table)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
