import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { createApp, type Parts } from '../src/app.ts';
import type { Database, LinkRow } from '../src/database.ts';

/** A database with these rows, whatever it is asked. */
export function databaseWith(...rows: LinkRow[]) {
  return {
    asked: 0,
    async queryLinks() {
      this.asked += 1;
      return rows;
    },
    async ping() {},
  };
}

export const docs = {
  code: 'docs',
  url: 'https://example.com/',
  created_at: new Date(0),
};

export function startApp(
  t: TestContext,
  parts: Partial<Parts> & { database: Database },
) {
  const lines: string[] = [];
  const app = createApp({
    digests: { run: async () => '' },
    upstreamUrl: 'http://127.0.0.1:1',
    stopping: new AbortController().signal,
    log: { write: (line) => void lines.push(line) },
    ...parts,
  });
  t.after(() => app.close());
  return { app, lines };
}

export async function startStub(t: TestContext, answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}
