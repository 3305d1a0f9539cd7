import type { APIRoute } from 'astro';
import { decisionsJson } from '#decide/decisions-json.ts';
import { getSite } from '#site/pages.ts';
import { jsonResponse } from '#exports/export-files.ts';

export const GET: APIRoute = async () => jsonResponse(decisionsJson((await getSite()).pages));
