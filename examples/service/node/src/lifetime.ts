import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Ends when nobody waits for the answer any more. */
    lifetime: AbortSignal;
  }
}

const answerWithinMs = 9_500;

/**
 * Gives every request an end. Fastify's `handlerTimeout` and `request.signal` cannot do
 * it for a POST: one is off and the other aborted as soon as the body has been read.
 */
export function boundTime(app: Pick<FastifyInstance, 'decorateRequest' | 'addHook'>) {
  app.decorateRequest('lifetime');
  app.addHook('onRequest', async (request, reply) => {
    const end = new AbortController();
    request.lifetime = end.signal;
    const timer = setTimeout(() => {
      if (!reply.sent) void reply.send(new Problem(503, 'This took too long.'));
      end.abort();
    }, answerWithinMs);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      end.abort();
    });
  });
}
