import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { services } from '../bench.ts';
import type { Experiment } from '../experiment.ts';
import { memory } from '../processes.ts';
import { prepare, startService } from '../service.ts';

/** How many connections are open at once, each after one request. */
const many = 10_000;

/** How many are opened side by side: fewer than the queue of connections that wait to be accepted. */
const atOnce = 100;

/** Opens a connection, sends a request and reads its answer. @throws {Error} when it is closed before that */
const visit = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    });
    socket.once('error', reject);
    socket.once('close', () => {
      reject(new Error('closed before it was answered'));
    });
    socket.once('data', () => {
      socket.removeAllListeners();
      // That it is closed later is seen when they are counted.
      socket.on('error', () => undefined).on('close', () => undefined);
      socket.resume();
      resolve(socket);
    });
  });

/** Opens so many. @throws {Error} when one fails, or some were closed before the last was open */
const open = async (port: number, count: number): Promise<Socket[]> => {
  const sockets: Socket[] = [];
  while (sockets.length < count)
    sockets.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(atOnce, count - sockets.length) }, () => visit(port)),
      )),
    );
  await sleep(1000);
  const closed = sockets.filter(({ readyState }) => readyState !== 'open').length;
  if (closed > 0) throw new Error(`${String(closed)} of ${String(count)} connections were closed`);
  return sockets;
};

/** The memory that connections cost which nobody uses. */
export const connections: Experiment = {
  runs: 10,
  measures: ['examples/service'],
  uses: [],
  prepare: async (bench, short) => {
    for (const stack of services) await prepare(bench, stack);
    return services.map((stack) => ({
      name: stack.id,
      run: async () => {
        const service = await startService(bench, stack);
        try {
          const sockets = await open(Number(new URL(service.url).port), short ? 1000 : many);
          const value = memory(service.group);
          for (const socket of sockets) socket.destroy();
          return [{ metric: 'memory-connections', variant: stack.language, value }];
        } finally {
          await service.stop();
        }
      },
    }));
  },
};
