import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { fastify, LogController } from 'fastify';
import { boundTime } from './lifetime.ts';
import { observe } from './observe.ts';
import { answerError, answerUnreadable, Problem, requestId } from './problems.ts';
import { isHttpUrl } from './schemas.ts';

export type App = ReturnType<typeof createServer>;

export interface LogStream {
  write(line: string): void;
}

/** A server without routes, which answers, limits and tells as the contract says. */
export function createServer(log?: LogStream) {
  const app = fastify({
    bodyLimit: 64 * 1024,
    // Header and body. Node looks every 30 seconds by default.
    requestTimeout: 5_000,
    http: {
      headersTimeout: 5_000,
      connectionsCheckingInterval: 500,
      // Node's own refusal has no body.
      requireHostHeader: false,
    },
    keepAliveTimeout: 75_000,
    // A client that does not read its answer.
    connectionTimeout: 10_000,
    // What comes on an open connection while the server closes is answered as well.
    return503OnClosing: false,
    // Longer parameters would be `unmatched`. Node limits the header to 16 KiB.
    routerOptions: { maxParamLength: 16 * 1024 },
    rewriteUrl: ({ url = '/' }) => decodable(url),
    genReqId: requestId,
    clientErrorHandler: answerUnreadable,
    ajv: {
      // By default values are converted, and unknown fields removed.
      customOptions: { coerceTypes: false, removeAdditional: false, verbose: true },
      onCreate: (ajv) => void ajv.addFormat('http-url', isHttpUrl),
    },
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'request_id',
    }),
    logger: {
      // Pino itself writes to standard output with less work than `process.stdout`.
      ...(log && { stream: log }),
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler(answerError);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer): Promise<unknown> => {
      try {
        return JSON.parse(utf8.decode(body));
      } catch {
        throw new Problem(400, 'The body is not JSON in UTF-8.');
      }
    },
  );

  observe(app);
  boundTime(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
      throw new Problem(400, 'The header Host is missing.');
    }
    // In a handler for 404 it would be too late: Fastify reads the body before it.
    if (request.is404) throw new Problem(404, 'There is nothing under this path.');
    // Fastify does not ask for the type of no body at all.
    const { schema } = request.routeOptions;
    if (schema?.body !== undefined && request.mediaType !== 'application/json') {
      throw new Problem(415, 'The body must be declared as application/json.');
    }
  });
  // Node would answer an unknown Expect with 417 and no body.
  app.server.on('checkExpectation', app.routing);
  app.addHook('onSend', async (_request, reply) => {
    // A connection that falls idle later would hold up the stop.
    if (!app.server.listening) reply.header('connection', 'close');
  });
  return app;
}

/** A path that cannot be decoded goes through the router as what it says literally. */
function decodable(url: string): string {
  const [path = ''] = url.split('?', 1);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll('%', '%25') + url.slice(path.length);
  }
}
