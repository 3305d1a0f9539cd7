import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { databaseOf, openPool } from './database.ts';
import { openDigestPool } from './digest.ts';

async function startTracing({ otlpEndpoint, serviceName }: Config) {
  if (otlpEndpoint === '') return undefined;
  // OpenTelemetry is most of what there is to load, so only if it is wanted.
  const tracing = await import('./tracing.ts');
  return tracing.startTracing(otlpEndpoint, serviceName);
}

async function serve(config: Config): Promise<void> {
  const tracing = await startTracing(config);
  const pool = openPool(config.databaseUrl, config.poolSize);
  const digests = openDigestPool();
  const stopping = new AbortController();
  const app = createApp({
    database: databaseOf(pool),
    digests,
    upstreamUrl: config.upstreamUrl.replace(/\/$/, ''),
    stopping: stopping.signal,
  });
  // Otherwise an idle connection that breaks ends the process.
  pool.on('error', (error) => app.log.error(error));

  // #region stop
  const stop = async () => {
    if (stopping.signal.aborted) return;
    // From here on /readyz answers 503, and the balancer has time to see it.
    stopping.abort();
    await sleep(config.drainMs);

    // Accepts nothing new, closes idle connections, and waits for what runs.
    const cut = setTimeout(() => app.server.closeAllConnections(), 10_000);
    await app.close();
    clearTimeout(cut);

    await digests.destroy();
    // It fails if the collector is down, which is no error of the service.
    await tracing?.shutdown().catch((error: unknown) => app.log.warn(error));
    await pool.end();
    // Node ends by itself, with code 0: nothing is left that it would wait for.
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // #endregion

  await app.listen({ host: config.host, port: config.port });
}

try {
  await serve(readConfig(process.env));
} catch (error) {
  console.error(`links: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
