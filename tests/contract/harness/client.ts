import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { jsonOf, operationOf, wrongWith } from './judge.ts';
import type { Contract } from './openapi.ts';
import { shown, status as expectStatus } from './expect.ts';

/** A whole answer. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The parsed body; undefined if it is not JSON. */
  readonly json: unknown;
  /** Milliseconds from the request to the end of the answer. */
  readonly ms: number;
  /** Method and path, for messages. */
  readonly asked: string;
}

/** What a request has besides method and path. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is, with the type `application/json` unless `headers` say another. */
  readonly body?: string | Buffer;
  /** Sent in pieces, without `Content-Length`. */
  readonly chunked?: boolean;
  /** Connections of its own instead of the shared ones. */
  readonly agent?: Agent;
  /** Aborted, the client leaves. */
  readonly leave?: AbortSignal;
}

/** A client of the service that judges every answer by the contract. */
export interface Client {
  readonly base: URL;
  /** @throws {Error} when there is no answer, or one that the contract does not allow */
  readonly ask: (method: string, path: string, sent?: Sent) => Promise<Answer>;
  /** Makes a link. @throws {Error} unless it is made */
  readonly create: (url: string, code?: string) => Promise<Answer>;
}

/** There was no whole answer. */
export class NoAnswer extends Error {
  /** Whether the server refused or closed the connection before a byte of an answer: then the client may try elsewhere. */
  readonly isClean: boolean;
  constructor(asked: string, cause: Error, begun: boolean) {
    super(`${asked}: ${cause.message}`, { cause });
    const code = 'code' in cause ? String(cause.code) : '';
    this.isClean = !begun && ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code);
  }
}

/** Every answer comes within 10 seconds, and a moment for the way. */
const longest = 10_750;

const shared = new Agent({ keepAlive: true, timeout: 1500 });

/** One request and its answer, not judged. */
const exchange = (base: URL, method: string, path: string, sent: Sent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const body = sent.body ?? (sent.json === undefined ? undefined : JSON.stringify(sent.json));
    const asked = `${method} ${shown(path)}`;
    const outgoing = request({
      host: base.hostname,
      port: base.port,
      method,
      path,
      agent: sent.agent ?? shared,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(body === undefined || sent.chunked
          ? {}
          : { 'Content-Length': String(Buffer.byteLength(body)) }),
        ...sent.headers,
      },
      ...(sent.leave && { signal: sent.leave }),
    });
    const timer = setTimeout(() => {
      outgoing.destroy(new Error('no answer within 10 seconds'));
    }, longest);
    let begun = false;
    const fail = (error: Error): void => {
      clearTimeout(timer);
      reject(new NoAnswer(asked, error, begun));
    };
    outgoing.on('error', fail);
    outgoing.on('response', (incoming) => {
      begun = true;
      const parts: Buffer[] = [];
      incoming.on('error', fail);
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () => {
        clearTimeout(timer);
        const text = Buffer.concat(parts).toString('utf8');
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text,
          json: jsonOf(text),
          ms: performance.now() - began,
          asked,
        });
      });
    });
    if (sent.chunked && body !== undefined) outgoing.write(body);
    outgoing.end(sent.chunked ? undefined : body);
  });

/**
 * A client of a service.
 * @param seen takes the operation and status of every answer
 */
export const clientOf = (base: URL, contract: Contract, seen: Set<string>): Client => {
  const ask: Client['ask'] = async (method, path, sent = {}) => {
    const answer = await exchange(base, method, path, sent);
    const operation = operationOf(contract, method, path);
    const wrong = wrongWith(contract, operation, answer);
    if (wrong !== undefined)
      throw new Error(`${answer.asked} answered ${String(answer.status)}: ${wrong}`);
    if (operation) seen.add(`${operation.id} ${String(answer.status)}`);
    return answer;
  };
  return {
    base,
    ask,
    create: async (url, code) => {
      const answer = await ask('POST', '/links', {
        json: code === undefined ? { url } : { url, code },
      });
      expectStatus(answer, 201);
      return answer;
    },
  };
};

/** Connections of one's own: as many as there are requests at once. */
export const ownConnections = (): Agent => new Agent({ keepAlive: true, maxSockets: Infinity });
