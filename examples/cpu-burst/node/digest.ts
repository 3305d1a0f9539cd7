import {
  fastify,
  type FastifyInstance,
} from 'fastify';
import { Piscina } from 'piscina';
import { blockSize } from './stretch.ts';

type Pool = Piscina<Uint8Array, string>;

// #region pool
export function startPool(limit: number) {
  return new Piscina<Uint8Array, string>({
    filename: import.meta.resolve('./stretch.ts'),
    minThreads: limit,
    maxThreads: limit,
  });
}
// #endregion

export function createApp(
  pool: Pick<Pool, 'run'>,
  limit: number,
): FastifyInstance {
  // #region server
  const app = fastify({ bodyLimit: blockSize });
  // Else it takes only JSON and text, which it decodes.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer' },
    async (_: unknown, body: Buffer) => body,
  );
  let running = 0;

  app.get('/ping', () => `bursts: ${running}`);

  app.post<{ Body?: Buffer }>(
    '/digest',
    async ({ body = Buffer.of() }, reply) => {
      // mark: limit (4 lines)
      if (running === limit) {
        return reply.code(503).send('busy');
      }
      running += 1;
      try {
        // mark: off-loop
        const work = pool.run(body);
        // mark: result
        return await work;
        // mark: limit (3 lines)
      } finally {
        running -= 1;
      }
    },
  );
  // #endregion
  return app;
}
