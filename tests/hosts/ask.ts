import http from 'node:http';
import https from 'node:https';
import type { Host } from './servers.ts';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

interface Question {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/**
 * Asks a host for a path exactly as it is written: `fetch` would resolve `/../` before it asks.
 * @throws when the connection breaks
 */
export const ask = (
  { origin, certificate }: Pick<Host, 'origin' | 'certificate'>,
  path: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { protocol, hostname, port } = new URL(origin);
    const { request } = protocol === 'https:' ? https : http;
    const question = request({ hostname, port, path, method, headers, ca: certificate.pem });
    question.on('error', reject);
    question.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const named = Object.entries(response.headersDistinct);
        resolve({
          status: response.statusCode ?? 0,
          headers: new Map(named.map(([name, values = []]) => [name, values.join(', ')])),
          body: Buffer.concat(chunks),
        });
      });
    });
    question.end();
  });
