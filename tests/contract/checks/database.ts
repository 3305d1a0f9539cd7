import type { HoldingCheck } from '../check.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { holds, same, status } from '../harness/expect.ts';
import { lockLinks } from '../harness/lock.ts';
import { eventually, pause, times } from '../harness/time.ts';
import { askAll, expectUnavailable, untilReady } from './database-help.ts';

/** The contract's own bound is 503 within 10 seconds; a lock ends sooner: 2 seconds of a statement after 3 for a connection. */
const longestLocked = 5250;

/** A Postgres that does not answer. */
export const databaseChecks: readonly HoldingCheck[] = [
  {
    id: 'database-locked',
    says: 'Thirty requests for a locked table get 503 with `Retry-After: 1`, over ten connections at most; then all is as before.',
    run: async (holding) => {
      const { client, database, figure } = holding;
      const code = newCode();
      await client.create(anAddress, code);
      const unlock = await lockLinks(database);
      try {
        const asked = times(30, () => client.ask('GET', `/links/${code}`));
        asked.catch(() => undefined);
        await pause(1000);
        const held = await database.query(
          `select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`,
        );
        holds(Number(held) > 0 && Number(held) <= 10, `${held} connections wait for the lock`);
        const answers = await asked;
        answers.forEach(expectUnavailable);
        const slowest = Math.max(...answers.map(({ ms }) => ms));
        figure(`the slowest answer took ${(slowest / 1000).toFixed(1)} s, ${held} connections`);
        holds(
          slowest < longestLocked,
          'that is longer than 3 s for a connection and 2 s for a statement',
        );
      } finally {
        await unlock();
      }
      const { ms } = await eventually(async () => {
        status(await client.ask('GET', `/links/${code}`), 200);
      }, 3000);
      holds(ms < 2000, `took ${ms.toFixed(0)} ms to come back`);
    },
  },
  {
    id: 'database-error-logged',
    says: 'What went wrong inside is logged once, with `level` `error` and the id of the request; the client is told nothing of it.',
    run: async ({ client, database, service }) => {
      const id = newCode('error');
      const unlock = await lockLinks(database);
      try {
        const answer = await client.ask('GET', '/links/abcdef', {
          headers: { 'X-Request-Id': id },
        });
        expectUnavailable(answer);
      } finally {
        await unlock();
      }
      await pause(200);
      const lines = service.logOf(id);
      const errors = lines.filter(({ msg, level }) => level === 'error' && msg !== 'request');
      same(errors.length, 1, 'lines with level error');
      same(lines.length, 2, 'lines about this request');
    },
  },
  {
    id: 'database-frozen',
    says: 'A Postgres that takes connections and says nothing: all get 503 within 10 seconds, `/readyz` within 2, `/healthz` stays 200.',
    run: async (holding) => {
      const { client, cluster, figure } = holding;
      const code = newCode();
      await client.create(anAddress, code);
      const thaw = await cluster.freeze();
      try {
        const asked = Promise.all([
          askAll(client, code),
          times(15, () => client.ask('GET', `/links/${code}`)),
        ]);
        asked.catch(() => undefined);
        await pause(100);
        const ready = await client.ask('GET', '/readyz');
        status(ready, 503);
        holds(ready.ms < 2000, `/readyz took ${ready.ms.toFixed(0)} ms`);
        const health = await client.ask('GET', '/healthz');
        status(health, 200);
        holds(health.ms < 500, `/healthz took ${health.ms.toFixed(0)} ms`);
        const answers = (await asked).flat();
        answers.forEach(expectUnavailable);
        const slowest = Math.max(...answers.map(({ ms }) => ms));
        figure(`the slowest answer took ${(slowest / 1000).toFixed(1)} s`);
        holds(slowest < 10_250, 'that is longer than 10 s');
      } finally {
        thaw();
      }
      await untilReady(holding);
    },
  },
];
