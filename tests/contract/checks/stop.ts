import type { HoldingCheck } from '../check.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { holds, status } from '../harness/expect.ts';
import { lockLinks } from '../harness/lock.ts';
import { isOpen } from '../harness/service.ts';
import { pause } from '../harness/time.ts';
import { expectEnd, finishing, idle } from './stop-help.ts';

/** The end of a process, and connections that could keep it. */
export const stopChecks: readonly HoldingCheck[] = [
  {
    id: 'stop-in-flight',
    says: 'When `DRAIN_MS` is over, no connection is accepted and idle ones are closed, but what still runs is finished.',
    run: async (holding) => {
      const service = await holding.start({ DRAIN_MS: '500' });
      const code = newCode();
      await service.client.create(anAddress, code);
      const silent = await idle(service);
      silent.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n');
      let closed = false;
      silent
        .on('close', () => {
          closed = true;
        })
        .on('error', () => undefined)
        .resume();
      const unlock = await lockLinks(holding.database);
      const asked = performance.now();
      service.kill('SIGTERM');
      await pause(200);
      const slow = service.client.ask('GET', `/links/${code}`);
      slow.catch(() => undefined);
      await pause(800);
      const accepts = await isOpen(Number(service.base.port));
      const wasClosed = closed;
      await unlock();
      status(await slow, 200);
      const ms = await expectEnd(service, asked, 1000 + finishing);
      holding.figure(`ended ${ms.toFixed(0)} ms after SIGTERM`);
      holds(!accepts, 'a new connection was accepted after DRAIN_MS');
      holds(wasClosed, 'an idle connection was still open after DRAIN_MS');
    },
  },
  {
    id: 'stop-unused',
    says: 'A connection over which nothing was ever asked does not keep the process either.',
    waits: true,
    run: async (holding) => {
      const service = await holding.start({ DRAIN_MS: '300' });
      const socket = await idle(service);
      socket.on('error', () => undefined).resume();
      await pause(100);
      const asked = performance.now();
      service.kill('SIGTERM');
      const ms = await expectEnd(service, asked, 3000);
      holding.figure(`${ms.toFixed(0)} ms`);
      socket.destroy();
    },
  },
  {
    id: 'stop-interrupt',
    says: 'SIGINT is as good as SIGTERM; without anything to do the process ends soon after `DRAIN_MS`.',
    waits: true,
    run: async (holding) => {
      const service = await holding.start({ DRAIN_MS: '300' });
      status(await service.client.ask('GET', '/links?limit=1'), 200);
      const asked = performance.now();
      service.kill('SIGINT');
      const ms = await expectEnd(service, asked, 3000);
      holding.figure(`${ms.toFixed(0)} ms`);
    },
  },
  {
    id: 'stop-unfinished',
    says: 'A client that never ends its request does not keep the process: it ends with 0 within 10 seconds after `DRAIN_MS`.',
    waits: true,
    run: async (holding) => {
      const service = await holding.start({ DRAIN_MS: '200' });
      const socket = await idle(service);
      socket.on('error', () => undefined).resume();
      socket.write(
        'POST /links HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
      );
      await pause(200);
      const asked = performance.now();
      service.kill('SIGTERM');
      const ms = await expectEnd(service, asked, 11_500);
      holding.figure(`${ms.toFixed(0)} ms`);
      socket.destroy();
    },
  },
];
