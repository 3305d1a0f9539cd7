import type { APIRoute, GetStaticPaths } from 'astro';
import { stackArchive } from '#code/stack-archive.ts';
import { stackOf } from '#code/stacks.ts';
import { stacks } from '#data/stacks.ts';

export const getStaticPaths = (() =>
  stacks.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(stackArchive(process.cwd(), stackOf(params['id'] ?? ''))), {
    headers: { 'content-type': 'application/zip' },
  });
