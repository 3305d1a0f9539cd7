import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What was exported in one request. */
export interface Exported {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

/** A stand-in for a collector of traces. */
export interface Collector {
  readonly url: string;
  readonly exported: () => readonly Exported[];
  readonly close: () => void;
}

/** Starts a collector that keeps what it gets. */
export const startCollector = async (port: number): Promise<Collector> => {
  const exported: Exported[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const bytes = Buffer.concat(parts);
      exported.push({
        path: request.url ?? '',
        type: request.headers['content-type'] ?? '',
        body: request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes,
      });
      response.writeHead(200, { 'Content-Type': request.headers['content-type'] ?? '' }).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String(port)}`,
    exported: () => exported,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
