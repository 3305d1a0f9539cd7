import {
  isMainThread,
  Worker,
  workerData,
} from 'node:worker_threads';
import { fastify } from 'fastify';
import stretch from '../stretch.ts';
import { Client } from '../main.ts';

const app = fastify({ bodyLimit: 1024 });
app.removeAllContentTypeParsers();
app.addContentTypeParser(
  '*',
  { parseAs: 'buffer' },
  async (_: unknown, body: Buffer) => body,
);
let running = 0;

app.get('/ping', () => `bursts: ${running}`);

// #region wrong
app.post<{ Body?: Buffer }>(
  '/digest',
  async ({ body = Buffer.of() }) => {
    running += 1;
    try {
      // mark: off-loop
      return stretch(body);
    } finally {
      running -= 1;
    }
  },
);
// #endregion

// The client has a thread of its own, which a blocked event loop does not stop.
if (isMainThread) {
  const base = await app.listen({
    port: 0,
    host: '127.0.0.1',
  });
  const client = new Worker(
    new URL(import.meta.url),
    { workerData: base },
  );
  client.on('exit', () => app.close());
} else {
  const client = new Client(workerData);
  const burst = client.digest('invoice 7');
  const pings = await client.countPings(burst);
  console.log(`digest: ${(await burst.answer).text}`);
  console.log(
    `pings answered while it was computed: ${pings}`,
  );
}
