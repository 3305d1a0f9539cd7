import type { APIRoute } from 'astro';
import { jsonResponse, schemaPath } from '#lib/takeaway-files.ts';
import { tableDataJsonSchema } from '#schemas/table-data.ts';
import { absoluteUrl } from '#site.ts';

export const GET: APIRoute = () => jsonResponse(tableDataJsonSchema(absoluteUrl(schemaPath)));
