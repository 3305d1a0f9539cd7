import type { APIRoute } from 'astro';
import { tables } from '#data/tables.ts';
import { jsonResponse } from '#exports/export-files.ts';
import { dataPackage } from '#exports/data-package.ts';
import { exportsOf } from '#exports/table-exports.ts';

export const GET: APIRoute = async () => jsonResponse(await dataPackage(exportsOf(tables)));
