import {
  fastify,
  type FastifyInstance,
} from 'fastify';
import { Piscina } from 'piscina';
import { blockSize } from './stretch.ts';

// #region server
export function startPool(limit: number) {
  return new Piscina<string, string>({
    filename: import.meta.resolve('./stretch.ts'),
    minThreads: limit,
    maxThreads: limit,
  });
}

export function createApp(
  pool: Pick<Piscina<string, string>, 'run'>,
  limit: number,
): FastifyInstance {
  const app = fastify({ bodyLimit: blockSize });
  let running = 0;

  app.get('/ping', () => `bursts: ${running}`);

  app.post<{ Body: string }>(
    '/digest',
    { schema: { body: { type: 'string' } } },
    async ({ body }, reply) => {
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
  return app;
}
// #endregion
