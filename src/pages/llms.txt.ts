import type { APIRoute } from 'astro';
import { llmsText } from '#exports/llms.ts';
import { textResponse } from '#kit/responses.ts';
import { getSite } from '#site/pages.ts';

export const GET: APIRoute = async () => textResponse(llmsText(await getSite()), 'text/plain');
