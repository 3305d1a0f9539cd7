import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database.ts';
import { Problem } from './problems.ts';
import { Status } from './schemas.ts';
import type { App } from './server.ts';

/** What the platform asks: alive, ready, and how much. */
export function answerProbes(
  app: App,
  database: Database,
  stopping: AbortSignal,
): void {
  const config = { quiet: true };
  const options = { config, schema: { response: { 200: Status } } };

  app.get('/healthz', options, async () => ({ status: 'ok' as const }));

  app.get('/readyz', options, async () => {
    if (stopping.aborted) throw new Problem(503, 'The service is stopping.');
    const late = await Promise.race([
      database.ping().then(() => false),
      sleep(1_000, true, { ref: false }),
    ]);
    if (late) throw new Problem(503, 'The database does not answer.');
    return { status: 'ok' as const };
  });

  app.get('/metrics', { config }, async (_request, reply) =>
    reply.type(app.metrics.contentType).send(await app.metrics.metrics()),
  );
}
