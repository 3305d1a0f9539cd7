import type { APIRoute } from 'astro';
import { tables } from '~/data/tables';
import { jsonResponse } from '~/lib/takeaway-files';
import { dataPackage } from '~/lib/takeaway-lists';
import { takeawaysOf } from '~/lib/takeaways';

export const GET: APIRoute = () => jsonResponse(dataPackage(takeawaysOf(tables)));
