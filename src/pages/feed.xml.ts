import type { APIRoute } from 'astro';
import { changesFeed } from '#lib/feed.ts';

/** The feed of changes for all languages. */
export const GET: APIRoute = () => changesFeed();
