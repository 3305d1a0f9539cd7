import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { blankRecord } from '~/lib/decision-record';
import { getPages } from '~/lib/pages';
import { recordGroups } from '~/lib/records';
import { textResponse } from '~/lib/text-response';

export const getStaticPaths = async () =>
  recordGroups(await getPages()).flatMap(({ records }) =>
    records.map(({ id, record }) => ({ params: { record: id }, props: { record } })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { record } }) =>
  textResponse(blankRecord(record), 'text/markdown');
