import { once } from 'node:events';
import {
  createServer,
  type Server,
  type ServerResponse,
} from 'node:http';
import { setTimeout } from 'node:timers/promises';
import cases from '../cases.json' with { type: 'json' };
import { fetchAll, type Upstream } from './fanout.ts';

export { cases };
export type Case = (typeof cases)[number];

// None of the stubs answers before all have been called,
// so calls made one after the other would never get an
// answer.
export class Stubs implements AsyncDisposable {
  readonly upstreams: Upstream[] = [];
  readonly allCalled = Promise.withResolvers<void>();
  readonly #servers: Server[] = [];
  readonly #cancelled: Promise<boolean>[] = [];
  #calls = 0;

  static async start(
    answers: Case['answers'],
  ): Promise<Stubs> {
    const stubs = new Stubs();
    for (const { upstream, answer } of answers) {
      const end = Promise.withResolvers<boolean>();
      stubs.#cancelled.push(end.promise);
      const server = createServer(
        async (_, response) => {
          stubs.#calls += 1;
          if (stubs.#calls === answers.length) {
            stubs.allCalled.resolve();
          }
          await stubs.allCalled.promise;
          end.resolve(
            await isCancelled(
              response,
              upstream,
              answer,
            ),
          );
        },
      );
      stubs.#servers.push(server);
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      stubs.upstreams.push({
        name: upstream,
        url: urlOf(server),
      });
    }
    return stubs;
  }

  // Waits until every stub knows how its call ended, and
  // returns those whose client went away.
  async cancelled(): Promise<string[]> {
    const ends = await Promise.all(this.#cancelled);
    return this.upstreams
      .filter((_, i) => ends[i])
      .map(({ name }) => name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await server[Symbol.asyncDispose]();
    }
  }
}

// The first calls load and compile the client. On a busy
// machine that alone may take longer than the deadline.
export async function warmUp(): Promise<void> {
  const signal = new AbortController().signal;
  for (const { answers } of cases.slice(0, 3)) {
    await using stubs = await Stubs.start(answers);
    await Promise.allSettled([
      fetchAll(stubs.upstreams, signal),
    ]);
  }
}

export function urlOf(server: Server): string {
  const address = server.address();
  if (
    address === null ||
    typeof address === 'string'
  ) {
    throw new Error('the server has no port');
  }
  return `http://127.0.0.1:${address.port}/`;
}

async function isCancelled(
  response: ServerResponse,
  upstream: string,
  answer: string,
): Promise<boolean> {
  const text = `${upstream} answered`;
  switch (answer) {
    case 'ok':
      response.end(text);
      return false;
    case '503':
      response.writeHead(503).end();
      return false;
    case 'half':
    case 'broken':
      response.writeHead(200, {
        'content-length': 100,
      });
      await new Promise<void>((resolve) => {
        response.write(text, () => {
          resolve();
        });
      });
      if (answer === 'broken') {
        response.destroy();
        return false;
      }
  }
  return await clientLeaves(response);
}

// A call that nobody cancels counts as answered after two
// seconds.
export async function clientLeaves(
  response: ServerResponse,
): Promise<boolean> {
  const stop = new AbortController();
  try {
    return await Promise.race([
      once(response, 'close', {
        signal: stop.signal,
      }).then(() => true),
      setTimeout(2000, false, {
        signal: stop.signal,
      }),
    ]);
  } finally {
    stop.abort();
  }
}
