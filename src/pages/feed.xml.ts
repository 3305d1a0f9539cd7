import type { APIRoute } from 'astro';
import { changesFeed } from '#exports/feed.ts';

/** The feed of changes for all languages. */
export const GET: APIRoute = () => changesFeed();
