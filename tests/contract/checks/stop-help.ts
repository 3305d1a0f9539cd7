import { connect, type Socket } from 'node:net';
import { inTime } from '#kit/in-time.ts';
import type { Started } from '../check.ts';
import { ownConnections } from '../harness/client.ts';
import { anAddress } from '../harness/codes.ts';
import { holds, same, status } from '../harness/expect.ts';
import { eventually } from '../harness/time.ts';

/** How long the processes of these checks still answer, in milliseconds. */
export const drain = 1000;

/** What may be added to the time to drain: what runs is short. */
export const finishing = 4000;

/** Something of everything: short and long. */
export const workOf = (service: Started, start: string, slow: string, made: string[]) => {
  const agent = ownConnections();
  let count = 0;
  return async (client: number): Promise<void> => {
    count += 1;
    if (client % 4 === 0) {
      const code = `${start}${String(count)}`;
      const answer = await service.client.ask('POST', '/links', {
        agent,
        json: { url: anAddress, code },
      });
      if (answer.status === 201) made.push(code);
    } else if (client % 4 === 1) await service.client.ask('GET', `/links/${slow}`, { agent });
    else if (client % 4 === 2) await service.client.ask('GET', `/links/${slow}/report`, { agent });
    else
      await service.client.ask('POST', '/digest', { agent, json: { text: 'a', rounds: 30_000 } });
  };
};

/** @throws {Error} unless it ended by itself, with 0 and in time */
export const expectEnd = async (
  service: Started,
  asked: number,
  longest: number,
): Promise<number> => {
  const { code, signal, at } = await inTime(service.ended, longest + 5000, 'ending');
  same(code ?? signal, 0, 'exit code');
  holds(at - asked < longest, `ended after ${(at - asked).toFixed(0)} ms`);
  return at - asked;
};

/** Upstream services that take a while. */
export const slowPlans = { clicks: { wait: 400 }, verdict: { wait: 350 }, title: { wait: 300 } };

/** A connection. */
export const idle = ({ base }: Started): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: base.hostname, port: Number(base.port) });
    socket.on('error', reject).on('connect', () => {
      resolve(socket);
    });
  });

/** Waits until `/readyz` says that the process stops. @returns how long that took, in milliseconds */
export const untilUnready = async (service: Started): Promise<number> => {
  const { ms } = await eventually(
    async () => {
      status(await service.client.ask('GET', '/readyz', { agent: ownConnections() }), 503);
    },
    drain,
    50,
  );
  return ms;
};
