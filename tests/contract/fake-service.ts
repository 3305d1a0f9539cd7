import { randomBytes } from 'node:crypto';
import { createServer, IncomingMessage, STATUS_CODES, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { isRecord } from '#kit/is-record.ts';
import { create, digest, list, Refused, type Draft, type Link } from './fake-answers.ts';
import { requestId } from './harness/judge.ts';

/** Changes an answer, to see whether a check notices. */
export type Spoil = (draft: Draft, request: IncomingMessage) => void;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const routed = async (links: Map<string, Link>, request: IncomingMessage): Promise<Draft> => {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const { method = '' } = request;
  const code = /^\/links\/([^/]+)(\/report)?$/u.exec(path)?.[1];
  const allow = (...methods: string[]): void => {
    if (!methods.includes(method))
      throw Object.assign(new Refused(405), { allow: methods.join(', ') });
  };
  if (path === '/links') allow('GET', 'POST');
  if (path === '/links') return method === 'POST' ? create(links, request) : list(links, query);
  if (path === '/digest') {
    allow('POST');
    return digest(request);
  }
  if (code !== undefined || ['/healthz', '/readyz', '/metrics'].includes(path)) allow('GET');
  else throw new Refused(404);
  if (path === '/metrics')
    return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: '' };
  if (code === undefined) return { status: 200, headers: {}, body: { status: 'ok' } };
  const link = links.get(decoded(code));
  if (!link || path.endsWith('/report')) throw new Refused(404);
  return { status: 200, headers: {}, body: link };
};

const refusalOf = (error: unknown): Draft => {
  const { status, field } = error instanceof Refused ? error : new Refused(500);
  const allow =
    isRecord(error) && typeof error['allow'] === 'string' ? { Allow: error['allow'] } : {};
  const title = STATUS_CODES[status] ?? 'Error';
  const body = {
    title,
    status,
    detail: 'It cannot be done.',
    ...(field !== undefined && { field }),
  };
  return { status, headers: { 'Content-Type': 'application/problem+json', ...allow }, body };
};

const send = (response: ServerResponse, { status, headers, body }: Draft): void => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(text);
};

/**
 * A service in memory, without a database or upstream services, that passes every check which needs an address alone.
 * @param spoil changes what it answers
 */
export const startFake = (
  spoil: Spoil,
): Promise<{ readonly base: URL; readonly close: () => void }> => {
  const links = new Map<string, Link>();
  const server = createServer((request, response) => {
    const sent = request.headers['x-request-id'];
    const id =
      typeof sent === 'string' && requestId.test(sent) ? sent : randomBytes(8).toString('hex');
    void routed(links, request)
      .catch(refusalOf)
      .then((draft) => {
        draft.headers['X-Request-Id'] = id;
        if (draft.status >= 400) Object.assign(draft.body ?? {}, { request_id: id });
        spoil(draft, request);
        send(response, draft);
      });
  });
  // What is not HTTP: an answer of Node's own would not go through `spoil`.
  server.on('clientError', (_error, socket) => {
    const draft: Draft = { status: 400, headers: {}, body: '' };
    spoil(draft, new IncomingMessage(new Socket()));
    socket.end(`HTTP/1.1 ${String(draft.status)} -\r\nConnection: close\r\n\r\n`);
  });
  server.headersTimeout = 5000;
  server.requestTimeout = 5000;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      resolve({
        base: new URL(`http://127.0.0.1:${String(port)}`),
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
};
