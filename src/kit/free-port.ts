import { createServer } from 'node:net';

/** A TCP port of this machine that nothing listens on. @throws {Error} when there is none */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('found no free port'));
      });
    });
  });
