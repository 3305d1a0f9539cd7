import type { APIRoute } from 'astro';
import { jsonResponse, schemaPath } from '#exports/export-files.ts';
import { tableDataJsonSchema } from '#exports/table-data.ts';
import { absoluteUrl } from '#kit/url.ts';

export const GET: APIRoute = () => jsonResponse(tableDataJsonSchema(absoluteUrl(schemaPath)));
