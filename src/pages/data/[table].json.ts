import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rowUrl, tablePath } from '~/lib/attribution';
import { tableJson } from '~/lib/table-json';
import { tablePaths } from '~/lib/table-paths';
import { absoluteUrl, site } from '~/site';

export const getStaticPaths = tablePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { table } }) => {
  const data = {
    url: absoluteUrl(tablePath(table)),
    publisher: site.name,
    licence: site.textLicence.url,
    ...tableJson(table, rowUrl(table)),
  };
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
