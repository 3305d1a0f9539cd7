import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rowUrl } from '~/lib/attribution';
import { tableCsv } from '~/lib/csv';
import { tablePaths } from '~/lib/table-paths';

export const getStaticPaths = tablePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { table } }) =>
  new Response(tableCsv(table, rowUrl(table)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
