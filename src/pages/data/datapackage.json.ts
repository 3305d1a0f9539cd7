import type { APIRoute } from 'astro';
import { tables } from '#data/tables.ts';
import { jsonResponse } from '#lib/takeaway-files.ts';
import { dataPackage } from '#lib/takeaway-lists.ts';
import { takeawaysOf } from '#lib/takeaways.ts';

export const GET: APIRoute = () => jsonResponse(dataPackage(takeawaysOf(tables)));
