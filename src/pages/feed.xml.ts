import type { APIRoute } from 'astro';
import { changesFeed } from '~/lib/feed';

/** What changed, for any language. */
export const GET: APIRoute = () => changesFeed();
