import type { FastifyRequest } from 'fastify';
import { Type, type Static, type TSchema } from 'typebox';
import type { Database } from './database.ts';
import { findLink } from './links.ts';
import { CodeParams } from './schemas.ts';
import type { App } from './server.ts';

const Clicks = Type.Object({ clicks: Type.Integer({ minimum: 0 }) });
const Verdict = Type.Object({ verdict: Type.Enum(['safe', 'unsafe']) });
const Title = Type.Object({ title: Type.String() });

const Report = Type.Object({
  code: Type.String(),
  url: Type.String(),
  clicks: Type.Union([Clicks.properties.clicks, Type.Null()]),
  verdict: Type.Union([Verdict.properties.verdict, Type.Null()]),
  title: Type.Union([Title.properties.title, Type.Null()]),
  missing: Type.Array(Type.String()),
});

// #region report
export function reportLinks(app: App, database: Database, upstream: string): void {
  const schema = { params: CodeParams, response: { 200: Report } };
  app.get('/links/:code/report', { schema }, async (request) => {
    const { code, url } = await findLink(database, request.params.code);
    const signal = AbortSignal.any([request.lifetime, AbortSignal.timeout(500)]);
    const ask = <T extends TSchema>(what: string, schema: T) =>
      fetchJson(request, `${upstream}/${what}/${code}`, schema, signal).catch(
        (err: unknown) => {
          // A client that has left is no failure of the other service.
          if (!request.lifetime.aborted) {
            request.log.warn({ err, field: what }, 'missing in a report');
          }
          return null;
        },
      );
    const [clicks, verdict, title] = await Promise.all([
      ask('clicks', Clicks),
      ask('verdict', Verdict),
      ask('title', Title),
    ]);
    const parts = {
      clicks: clicks?.clicks ?? null,
      verdict: verdict?.verdict ?? null,
      title: title?.title ?? null,
    };
    const missing = Object.entries(parts).flatMap(([name, value]) =>
      value === null ? [name] : [],
    );
    return { code, url, ...parts, missing };
  });
}
// #endregion

async function fetchJson<T extends TSchema>(
  request: FastifyRequest,
  url: string,
  schema: T,
  signal: AbortSignal,
): Promise<Static<T>> {
  const headers = { accept: 'application/json', 'x-request-id': request.id };
  const response = await fetch(url, { headers, redirect: 'manual', signal });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`status ${response.status}`);
  }
  const value: unknown = JSON.parse(await readText(response, 64 * 1024));
  if (!fits(request, schema, value)) throw new Error('not what was asked for');
  return value;
}

/** Fastify compiles a schema once; TypeBox's `Value` would be loaded for this alone. */
function fits<T extends TSchema>(
  request: FastifyRequest,
  schema: T,
  value: unknown,
): value is Static<T> {
  return request.validateInput(value, schema);
}

async function readText({ body }: Response, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // To leave the loop is to close the connection.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new Error(`more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}
