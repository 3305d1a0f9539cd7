import type { HoldingCheck } from '../check.ts';
import { holds, same } from '../harness/expect.ts';
import { eventually, pause, times } from '../harness/time.ts';
import { plannedLink } from './report-help.ts';

const never = { instead: 'never' } as const;

/** Clients that leave. */
export const leavingChecks: readonly HoldingCheck[] = [
  {
    id: 'leaving-ends-calls',
    says: 'A client that leaves takes its calls with it: the three services see their connections closed at once, long before the deadline.',
    run: async (holding) => {
      const code = await plannedLink(holding, { clicks: never, verdict: never, title: never });
      const leave = new AbortController();
      const asked = holding.client.ask('GET', `/links/${code}/report`, { leave: leave.signal });
      asked.catch(() => undefined);
      await eventually(
        () => {
          same(holding.upstreams.calls(code).length, 3, 'calls');
        },
        400,
        5,
      );
      const left = performance.now();
      leave.abort();
      await eventually(
        () => {
          const ended = holding.upstreams.calls(code).filter((call) => call.left !== undefined);
          same(ended.length, 3, 'calls that were ended');
        },
        1500,
        5,
      );
      const last = Math.max(...holding.upstreams.calls(code).map((call) => call.left ?? 0)) - left;
      holding.figure(`${last.toFixed(0)} ms`);
      holds(last < 300, `ended ${last.toFixed(0)} ms after the client left: that was the deadline`);
    },
  },
  {
    id: 'leaving-log',
    says: 'A client that leaves has one line in the log, with the status 499, and no error.',
    run: async (holding) => {
      const id = `left-${String(Date.now())}`;
      const code = await plannedLink(holding, { clicks: never, verdict: never, title: never });
      const leave = new AbortController();
      const asked = holding.client.ask('GET', `/links/${code}/report`, {
        leave: leave.signal,
        headers: { 'X-Request-Id': id },
      });
      asked.catch(() => undefined);
      await eventually(
        () => {
          same(holding.upstreams.calls(code).length, 3, 'calls');
        },
        400,
        5,
      );
      leave.abort();
      await eventually(() => {
        same(holding.service.logOf(id).length, 1, 'lines of the log');
      }, 2000);
      await pause(600);
      const lines = holding.service.logOf(id);
      same(lines.length, 1, 'lines of the log');
      same(lines[0]?.['status'], 499, 'status');
      same(lines[0]?.['route'], '/links/{code}/report', 'route');
      holds(lines[0]?.['level'] !== 'error', 'the line says error');
    },
  },
  {
    id: 'leaving-many',
    says: 'Two hundred clients leave at once, and the service goes on as if they had never come.',
    run: async (holding) => {
      const { client, figure } = holding;
      const code = await plannedLink(holding, { clicks: never, verdict: never, title: never });
      const leave = new AbortController();
      const left = times(200, () =>
        client.ask('GET', `/links/${code}/report`, { leave: leave.signal }).catch(() => undefined),
      );
      await pause(250);
      leave.abort();
      await left;
      const answers = await times(20, () => client.ask('GET', `/links/${code}`));
      const slowest = Math.max(...answers.map(({ ms }) => ms));
      figure(`the next 20 took ${slowest.toFixed(0)} ms at most`);
      for (const answer of answers) same(answer.status, 200, 'status');
    },
  },
];
