import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { checkLinks, linkReport } from '~/lib/link-check';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server of this machine; its port makes it a host of its own. */
const serve = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${String(address.port)}`;
};

const checkOne = async (url: string, timeout?: number) => {
  const [checked] = await checkLinks([{ id: 'one', url }], timeout);
  return checked && [checked.outcome, checked.detail];
};

describe('a source', () => {
  test.each([
    [200, 'found'],
    [404, 'gone'],
    [410, 'gone'],
    [403, 'unclear'],
    [429, 'unclear'],
    [503, 'unreachable'],
  ])('that answers %i is %s', async (status, outcome) => {
    const origin = await serve((_request, response) => response.writeHead(status).end());
    expect(await checkOne(`${origin}/`)).toEqual([outcome, String(status)]);
  });

  test('that moved is told with where it leads', async () => {
    const origin = await serve(({ url }, response) =>
      url === '/old'
        ? response.writeHead(301, { location: '/new' }).end()
        : response.writeHead(200).end(),
    );
    expect(await checkOne(`${origin}/old#part`)).toEqual(['moved', `${origin}/new`]);
  });

  test('that leads to nothing is gone', async () => {
    const origin = await serve(({ url }, response) =>
      url === '/old'
        ? response.writeHead(302, { location: '/new' }).end()
        : response.writeHead(404).end(),
    );
    expect(await checkOne(`${origin}/old`)).toEqual(['gone', '404']);
  });

  test('that refuses HEAD is asked with GET', async () => {
    const asked: string[] = [];
    const origin = await serve(({ method = '' }, response) => {
      asked.push(method);
      response.writeHead(method === 'GET' ? 200 : 405).end();
    });
    expect(await checkOne(origin)).toEqual(['found', '200']);
    expect(asked).toEqual(['HEAD', 'GET']);
  });

  test('that fails once is asked again, and not for ever', async () => {
    const asked: string[] = [];
    const origin = await serve(({ method = '' }, response) => {
      asked.push(method);
      response.writeHead(asked.length > 2 ? 200 : 500).end();
    });
    expect(await checkOne(origin)).toEqual(['found', '200']);
    expect(asked).toEqual(['HEAD', 'GET', 'GET']);
  });

  test('that does not answer could not be reached', async () => {
    const origin = await serve(() => undefined);
    expect(await checkOne(origin, 100)).toEqual([
      'unreachable',
      expect.stringContaining('timeout'),
    ]);
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.splice(0).map((server) => once(server.close(), 'close')));
    expect(await checkOne(origin)).toEqual([
      'unreachable',
      expect.stringContaining('ECONNREFUSED'),
    ]);
  });
});

test('at most eight are asked at a time, one of each host, and told in the order given', async () => {
  const open = { everywhere: 0, most: 0, mostOfOneHost: 0 };
  const hosts = await Promise.all(
    Array.from({ length: 10 }, () => {
      let here = 0;
      return serve((_request, response) => {
        open.most = Math.max(open.most, (open.everywhere += 1));
        open.mostOfOneHost = Math.max(open.mostOfOneHost, (here += 1));
        setTimeout(() => {
          open.everywhere -= 1;
          here -= 1;
          response.writeHead(200).end();
        }, 20);
      });
    }),
  );
  const links = hosts.flatMap((host) =>
    ['a', 'b', 'c'].map((path) => ({ id: path, url: `${host}/${path}` })),
  );
  const checked = await checkLinks(links);
  expect(checked.map(({ id, url }) => ({ id, url }))).toEqual(links);
  expect(open).toEqual({ everywhere: 0, most: 8, mostOfOneHost: 1 });
});

test('the report lists the gone first, and only counts the found', () => {
  const report = linkReport(
    [
      { id: 'a', url: 'https://a.example/', outcome: 'found', detail: '200' },
      { id: 'b', url: 'https://b.example/', outcome: 'unclear', detail: '403' },
      { id: 'c', url: 'https://c.example/', outcome: 'gone', detail: '404' },
    ],
    '23 November 2026',
  );
  expect(report).toBe(`# External sources on 23 November 2026

3 sources: gone 1, could not be reached 0, could not tell 1, moved 0, found 1.

## Gone

- \`c\` <https://c.example/>: 404

## Could not tell: the host refuses programs, or this one

- \`b\` <https://b.example/>: 403
`);
});
