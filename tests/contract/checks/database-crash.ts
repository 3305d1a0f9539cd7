import { inTime } from '#kit/in-time.ts';
import type { Holding, HoldingCheck } from '../check.ts';
import { NoAnswer } from '../harness/client.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { holds, same, status } from '../harness/expect.ts';
import { eventually, pause, repeatedly, times, wordsOf } from '../harness/time.ts';
import { askAll, expectStored, expectUnavailable, untilReady } from './database-help.ts';

/** What many clients saw. */
interface Seen {
  readonly made: string[];
  readonly wrong: string[];
  unavailable: number;
}

/** Twelve clients that read and write until they are stopped. */
const load = (
  holding: Holding,
  start: string,
  goesOn: () => boolean,
): { seen: Seen; done: Promise<unknown> } => {
  const seen: Seen = { made: [], wrong: [], unavailable: 0 };
  let count = 0;
  const one = async (writes: boolean): Promise<void> => {
    count += 1;
    const code = `${start}${String(count)}`;
    try {
      const answer = writes
        ? await holding.client.ask('POST', '/links', { json: { url: anAddress, code } })
        : await holding.client.ask('GET', `/links/${code}`);
      if (answer.status === 201) seen.made.push(code);
      if (answer.status === 503) {
        seen.unavailable += 1;
        expectUnavailable(answer);
      }
    } catch (error) {
      seen.wrong.push(wordsOf(error));
      if (error instanceof NoAnswer) await pause(50);
    }
  };
  const done = times(12, (client) => repeatedly(goesOn, () => one(client % 2 === 0)));
  return { seen, done };
};

/** A Postgres that is down. */
export const crashChecks: readonly HoldingCheck[] = [
  {
    id: 'database-crash',
    says: 'Postgres crashes under load and comes back: 503 meanwhile and nothing else, `/healthz` stays 200, and no link is lost that was answered with 201.',
    run: async (holding) => {
      const { client, cluster, figure, service } = holding;
      const start = newCode('x');
      let loading = true;
      const { seen, done } = load(holding, start, () => loading);
      try {
        await pause(700);
        holds(seen.made.length > 0, 'no link was made before');
        await cluster.crash();
        const down = performance.now();
        try {
          await eventually(async () => {
            status(await client.ask('GET', '/readyz'), 503);
          }, 2000);
          while (performance.now() - down < 1500) {
            const health = await client.ask('GET', '/healthz');
            status(health, 200);
            holds(health.ms < 1000, `/healthz took ${health.ms.toFixed(0)} ms`);
            await pause(100);
          }
          (await askAll(client, 'abcdef')).forEach(expectUnavailable);
        } finally {
          await cluster.start();
        }
        const { ms } = await untilReady(holding);
        const before = seen.made.length;
        await pause(500);
        holds(seen.made.length > before, 'no link could be made afterwards');
        figure(
          `ready ${(ms / 1000).toFixed(1)} s after Postgres, ${String(seen.made.length)} links made, ${String(seen.unavailable)} times 503`,
        );
      } finally {
        loading = false;
        await done;
      }
      same(seen.wrong.length, 0, `answers that are wrong, such as ${seen.wrong[0] ?? ''}`);
      const state = await Promise.race([
        service.ended.then(() => 'ended'),
        pause(50).then(() => 'runs'),
      ]);
      same(state, 'runs', 'the process');
      await expectStored(holding, start, seen.made);
    },
  },
  {
    id: 'database-late',
    says: 'The service starts while Postgres is down, says so on `/readyz`, and is ready when Postgres is.',
    run: async (holding) => {
      const { cluster, figure } = holding;
      let listening = 0;
      await cluster.crash();
      const late = await (async () => {
        try {
          const began = performance.now();
          const started = await holding.start();
          listening = performance.now() - began;
          const [health, ready, link] = await Promise.all(
            ['/healthz', '/readyz', '/links/abcdef'].map((path) => started.client.ask('GET', path)),
          );
          if (health) status(health, 200);
          if (ready) status(ready, 503);
          if (link) expectUnavailable(link);
          return started;
        } finally {
          await cluster.start();
        }
      })();
      const { ms } = await eventually(async () => {
        status(await late.client.ask('GET', '/readyz'), 200);
      }, 10_000);
      figure(
        `listening after ${(listening / 1000).toFixed(1)} s, ready ${(ms / 1000).toFixed(1)} s after Postgres`,
      );
      await late.client.create(anAddress);
      await inTime(untilReady(holding), 10_000, 'the other process');
    },
  },
];
