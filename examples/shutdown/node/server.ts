import { once } from 'node:events';
import type {
  RequestListener,
  Server,
} from 'node:http';

// #region serve
export async function serve(
  server: Server,
  deadlineMs: number,
): Promise<void> {
  server.listen(0, '127.0.0.1', () => {
    console.log(`listening on ${addressOf(server)}`);
  });

  // mark: signal
  await once(process, 'SIGTERM');
  console.log('SIGTERM: finishing what runs');

  // mark: deadline (6 lines)
  const deadline = setTimeout(() => {
    console.log('deadline: cutting the rest');
    // A timer or socket of an open request would
    // otherwise keep the process alive.
    process.exit();
  }, deadlineMs);
  // mark: drain (6 lines)
  server.close();
  // close() ends idle connections. One that falls
  // idle later would stay for keepAliveTimeout.
  server.keepAliveTimeout = 1;
  server.keepAliveTimeoutBuffer = 0;
  await once(server, 'close');
  clearTimeout(deadline);
  console.log('stopped');
}
// #endregion

function addressOf(server: Server): string {
  const address = server.address();
  if (
    address === null ||
    typeof address === 'string'
  ) {
    throw new TypeError('not a TCP server');
  }
  return `${address.address}:${address.port}`;
}

export function routes(
  requestMs: number,
): RequestListener {
  return (request, response) => {
    if (request.url === '/ping') {
      response.end('pong');
    } else if (request.url === '/work') {
      console.log('request started');
      setTimeout(() => {
        console.log('request finished');
        response.end('done');
      }, requestMs);
    } else {
      response.writeHead(404).end();
    }
  };
}
