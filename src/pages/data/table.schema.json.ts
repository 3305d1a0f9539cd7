import type { APIRoute } from 'astro';
import { jsonResponse, schemaPath } from '~/lib/takeaway-files';
import { tableDataJsonSchema } from '~/schemas/table-data';
import { absoluteUrl } from '~/site';

export const GET: APIRoute = () => jsonResponse(tableDataJsonSchema(absoluteUrl(schemaPath)));
