import type { APIRoute } from 'astro';
import { decisionsJson } from '#decide/decisions-json.ts';
import { getPages } from '#prose/pages.ts';
import { jsonResponse } from '#exports/export-files.ts';

export const GET: APIRoute = async () => jsonResponse(decisionsJson(await getPages()));
