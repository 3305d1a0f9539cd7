import type { APIRoute } from 'astro';
import { tables } from '~/data/tables';
import { jsonResponse } from '~/lib/takeaway-files';
import { exportList } from '~/lib/takeaway-lists';
import { takeawaysOf } from '~/lib/takeaways';

export const GET: APIRoute = () => jsonResponse(exportList(takeawaysOf(tables)));
