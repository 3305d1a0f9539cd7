import { availableParallelism } from 'node:os';
import type { AskingCheck } from '../check.ts';
import type { Client } from '../harness/client.ts';
import { ownConnections } from '../harness/client.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { holds, percentile, same, status } from '../harness/expect.ts';
import { mostRounds } from '../harness/most-rounds.ts';
import { repeatedly, times } from '../harness/time.ts';

/** A loop that is blocked by a digest keeps others for 200 ms or much longer; a busy machine for less, in milliseconds. */
const mostBeside = 150;

/** As many rounds as take about so long, one digest at a time. @param ms in milliseconds */
const roundsFor = async (client: Client, ms: number): Promise<number> => {
  const order = { json: { text: 'a', rounds: 50_000 } };
  const taken = [];
  for (let count = 0; count < 3; count += 1)
    taken.push((await client.ask('POST', '/digest', order)).ms);
  return Math.min(mostRounds, Math.ceil((50_000 * ms) / Math.min(...taken)));
};

/** Reads a link again and again. @returns how long each time took, in milliseconds */
const readTimes = async (
  client: Client,
  code: string,
  goesOn: () => boolean,
): Promise<readonly number[]> => {
  const agent = ownConnections();
  const taken: number[] = [];
  await times(2, () =>
    repeatedly(goesOn, async () => {
      const answer = await client.ask('GET', `/links/${code}`, { agent });
      status(answer, 200);
      taken.push(answer.ms);
    }),
  );
  agent.destroy();
  return taken;
};

/** Many at once. */
export const loadChecks: readonly AskingCheck[] = [
  {
    id: 'load-thousand',
    says: 'A thousand clients at once, each with a connection of its own, write and then read: all get 201 and 200.',
    ask: async ({ client, figure }) => {
      const agent = ownConnections();
      const began = performance.now();
      const written = await times(1000, () =>
        client.ask('POST', '/links', { agent, json: { url: anAddress } }),
      );
      const read = await times(1000, (index) =>
        client.ask('GET', written[index]?.headers.location ?? '/', { agent }),
      );
      const ms = performance.now() - began;
      agent.destroy();
      const slowest = Math.max(...[...written, ...read].map((answer) => answer.ms));
      figure(
        `2,000 requests in ${(ms / 1000).toFixed(1)} s, the slowest took ${(slowest / 1000).toFixed(1)} s`,
      );
      for (const [answers, code] of [
        [written, 201],
        [read, 200],
      ] as const) {
        const others = answers.filter((answer) => answer.status !== code);
        same(
          others.length,
          0,
          `answers other than ${String(code)}, such as ${String(others[0]?.status)}`,
        );
      }
    },
  },
  {
    id: 'load-digests-aside',
    says: 'While eight clients have digests made of about 200 ms each, nine of ten reads of a link are answered within 150 ms.',
    ask: async ({ client, figure }) => {
      const code = newCode();
      await client.create(anAddress, code);
      const rounds = await roundsFor(client, 200);
      const until = (end: number) => (): boolean => performance.now() < end;
      const alone = await readTimes(client, code, until(performance.now() + 500));
      const goesOn = until(performance.now() + 2500);
      const agent = ownConnections();
      let digests = 0;
      const digesting = times(8, () =>
        repeatedly(goesOn, async () => {
          const answer = await client.ask('POST', '/digest', {
            agent,
            json: { text: 'a', rounds },
          });
          // On a busy machine eight may be more than are done in 5 seconds.
          status(answer, 200, 503);
          if (answer.status === 200) digests += 1;
        }),
      );
      digesting.catch(() => undefined);
      const beside = await readTimes(client, code, goesOn);
      await digesting;
      const [before, during] = [percentile(alone, 0.9), percentile(beside, 0.9)];
      figure(
        `p90 ${during.toFixed(1)} ms, worst ${Math.max(...beside).toFixed(0)} ms; p90 ${before.toFixed(1)} ms without digests; ${String(digests)} digests of ${String(rounds)} rounds`,
      );
      holds(digests > 0, 'no digest was done');
      holds(during < mostBeside, 'reads wait for digests');
    },
  },
  {
    id: 'load-digests-full',
    says: 'More digests than can be done in 5 seconds: some get 200, the others 503 with `Retry-After`, all within 10 seconds. Then it goes on.',
    ask: async ({ client, figure }) => {
      const order = { text: 'a', rounds: mostRounds };
      const cores = availableParallelism();
      const digest = async (): Promise<number> =>
        (await client.ask('POST', '/digest', { json: order })).ms;
      const fastest = Math.min(...(await times(2 * cores, digest)).slice(0, cores), await digest());
      const count = Math.min(1500, Math.ceil((cores * 9000) / fastest) + 8);
      const agent = ownConnections();
      const answers = await times(count, () =>
        client.ask('POST', '/digest', { agent, json: order }),
      );
      agent.destroy();
      const [done, full] = [200, 503].map(
        (code) => answers.filter((answer) => answer.status === code).length,
      );
      const slowest = Math.max(...answers.map((answer) => answer.ms));
      figure(
        `of ${String(count)}: ${String(done)} done, ${String(full)} refused, the slowest took ${(slowest / 1000).toFixed(1)} s`,
      );
      same((done ?? 0) + (full ?? 0), count, 'answers with 200 or 503');
      holds((done ?? 0) > 0, 'none was done');
      holds((full ?? 0) > 0, 'none was refused');
      const after = await client.ask('POST', '/digest', { json: { text: 'a', rounds: 1 } });
      status(after, 200);
      holds(after.ms < 1000, `the next took ${after.ms.toFixed(0)} ms`);
    },
  },
];
