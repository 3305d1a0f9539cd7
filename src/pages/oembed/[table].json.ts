import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { embedPaths } from '#exports/embed-paths.ts';
import { oembedResponse } from '#exports/embeds.ts';
import { jsonResponse } from '#exports/export-files.ts';

export const getStaticPaths = embedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { embed } }) => jsonResponse(oembedResponse(embed));
