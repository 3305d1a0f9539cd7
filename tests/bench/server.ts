import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A request, and the size of the response body in bytes. */
export interface Request {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
}

export interface Server {
  readonly origin: string;
  /** The requests since the last call. */
  readonly requests: () => Request[];
  readonly close: () => void;
}

/** Delays responses where the browser's own throttling has no effect. */
export interface Line {
  /** Milliseconds before an answer begins. */
  readonly latency: number;
  readonly bytesPerSecond: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Already compressed; brotli would only cost time. */
const isPacked = (type: string): boolean => /png|octet-stream/u.test(type);

/** Every file of a built site by the path it is fetched at. */
export const filesOf = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        `/${relative(folder, file)}`.replace(/\/index\.html$/u, '/'),
        readFileSync(file),
      ]),
  );

/**
 * Serves files over HTTP/1.1 as a static host would: cached by the same rules, and compressed with brotli once, when
 * first asked for.
 * @param files bodies by their path
 */
export const serve = async (
  files: ReadonlyMap<string, Buffer>,
  line: Line = { latency: 0, bytesPerSecond: Infinity },
): Promise<Server> => {
  let asked: Request[] = [];
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream';
    const body = isPacked(type) ? file : (packed.get(path) ?? brotliCompressSync(file));
    packed.set(path, body);
    asked.push({ path, type, bytes: body.length });
    response.setHeader('content-type', type);
    // As public/_headers has it: only files whose names change with their content are kept.
    response.setHeader(
      'cache-control',
      path.startsWith('/_astro/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate',
    );
    if (!isPacked(type)) response.setHeader('content-encoding', 'br');
    setTimeout(() => response.end(body), line.latency + (body.length / line.bytesPerSecond) * 1000);
  });
  await new Promise<void>((resolve) =>
    server.listen(Number(process.env['TEST_PORT'] ?? 0), resolve),
  );
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://localhost:${String(address.port)}`,
    requests: () => {
      const before = asked;
      asked = [];
      return before;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
