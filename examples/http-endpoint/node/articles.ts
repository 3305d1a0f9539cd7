import { setTimeout as sleep } from 'node:timers/promises';
import {
  Type,
  type TypeBoxTypeProvider,
} from '@fastify/type-provider-typebox';
import {
  fastify,
  LogController,
  type FastifyError,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Pool, PoolConfig } from 'pg';

interface Article {
  id: number;
  title: string;
}

type Answer = Article | FastifyReply;

/** Logged when the client leaves before the answer, as nginx does. */
const clientClosed = 499;

// #region limits
export const limits = {
  // pool.query cannot be cancelled: Postgres ends it.
  // mark: deadline (2 lines)
  statement_timeout: 400,
  connectionTimeoutMillis: 400,
} satisfies PoolConfig;

// #endregion

const fail = (
  reply: FastifyReply,
  status: number,
  detail: string,
) => reply.code(status).send({ detail });

/** Answers what no handler has caught. */
function failUnexpected(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { statusCode = 500 } = error;
  // Fastify refused the request: no error of ours.
  if (statusCode < 500) {
    return fail(reply, statusCode, error.message);
  }
  request.log.error(error);
  return fail(reply, 500, 'internal error');
}

export interface LogStream {
  write(line: string): void;
}

export function createApp(
  pool: Pool,
  log: LogStream,
) {
  const app = fastify({
    logger: { stream: log },
    logController: new LogController({
      disableRequestLogging: true,
    }),
  }).withTypeProvider<TypeBoxTypeProvider>();

  // #region handler
  // mark: route (3 lines)
  const maximum = 2 ** 31 - 1;
  const id = Type.Integer({ minimum: 1, maximum });
  const params = Type.Object({ id });
  const sql =
    'SELECT id, title FROM articles WHERE id = $1';
  // mark: route (4 lines)
  app.get(
    '/articles/:id',
    { schema: { params } },
    async (request, reply): Promise<Answer> => {
      // mark: deadline (5 lines)
      const found = await Promise.race([
        pool.query<Article>(sql, [request.params.id]),
        sleep(300, undefined, { ref: false }),
      ]);
      if (!found) return fail(reply, 504, 'timeout');
      const [article] = found.rows;
      // mark: not-found (3 lines)
      return (
        article ?? fail(reply, 404, 'no such article')
      );
    },
  );

  app.setErrorHandler<FastifyError>(
    (error, request, reply) =>
      // mark: route (2 lines)
      error.validation
        ? fail(reply, 400, 'malformed id')
        : failUnexpected(error, request, reply),
  );

  app.addHook('onRequest', async (req, reply) => {
    reply.raw.once('close', () =>
      // mark: log (8 lines)
      req.log.info({
        method: req.method,
        path: req.url.split('?', 1)[0],
        status: reply.raw.writableFinished
          ? reply.statusCode
          : clientClosed,
        duration_ms: Math.round(reply.elapsedTime),
      }),
    );
  });
  // #endregion

  return app;
}
