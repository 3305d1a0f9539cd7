import type { APIRoute } from 'astro';
import { decisionsJson } from '~/lib/decisions-json';
import { getPages } from '~/lib/pages';
import { jsonResponse } from '~/lib/takeaway-files';

export const GET: APIRoute = async () => jsonResponse(decisionsJson(await getPages()));
