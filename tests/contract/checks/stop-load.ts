import type { HoldingCheck } from '../check.ts';
import { NoAnswer, ownConnections } from '../harness/client.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { holds, same, status } from '../harness/expect.ts';
import { pause, repeatedly, times, wordsOf } from '../harness/time.ts';
import { expectStored } from './database-help.ts';
import { plannedLink } from './report-help.ts';
import { drain, expectEnd, finishing, slowPlans, untilUnready, workOf } from './stop-help.ts';

/** The end of a process under load. */
export const stopLoadChecks: readonly HoldingCheck[] = [
  {
    id: 'stop-balanced',
    says: 'SIGTERM under load, clients behind a balancer that watches `/readyz`: not one request fails, and the process ends with 0.',
    run: async (holding) => {
      const service = await holding.start({ DRAIN_MS: String(drain) });
      const start = newCode('s');
      const made: string[] = [];
      const work = workOf(service, start, await plannedLink(holding, slowPlans), made);
      let balanced = true;
      const clients = times(8, (client) =>
        repeatedly(
          () => balanced,
          () => work(client),
        ),
      );
      clients.catch(() => undefined);
      await pause(700);
      const asked = performance.now();
      service.kill('SIGTERM');
      const noticed = await untilUnready(service);
      balanced = false;
      holds(noticed < 500, `/readyz said 503 only after ${noticed.toFixed(0)} ms`);
      // Who has not noticed yet is answered as usual.
      await service.client.create(anAddress);
      status(await service.client.ask('GET', '/healthz', { agent: ownConnections() }), 200);
      await clients;
      const ms = await expectEnd(service, asked, drain + finishing);
      holding.figure(`ended ${ms.toFixed(0)} ms after SIGTERM, ${String(made.length)} links made`);
      holds(ms >= drain - 50, `ended before DRAIN_MS was over`);
      await expectStored(holding, start, made);
    },
  },
  {
    id: 'stop-stubborn',
    says: 'SIGTERM under load, clients that go on: each answer is whole, or there is none at all. Every link with 201 is in the database.',
    run: async (holding) => {
      const service = await holding.start({ DRAIN_MS: String(drain) });
      const start = newCode('t');
      const made: string[] = [];
      const work = workOf(service, start, await plannedLink(holding, slowPlans), made);
      const wrong: string[] = [];
      let open = true;
      let refused = 0;
      const clients = times(16, (client) =>
        repeatedly(
          () => open,
          async () => {
            try {
              await work(client);
            } catch (error) {
              refused += 1;
              if (!(error instanceof NoAnswer) || !error.isClean) wrong.push(wordsOf(error));
              if (wordsOf(error).includes('ECONNREFUSED')) open = false;
            }
          },
        ),
      );
      await pause(700);
      const asked = performance.now();
      service.kill('SIGTERM');
      const ms = await expectEnd(service, asked, drain + finishing);
      open = false;
      await clients;
      holding.figure(
        `ended ${ms.toFixed(0)} ms after SIGTERM, ${String(refused)} requests without an answer`,
      );
      same(wrong.length, 0, `answers that are wrong, such as ${wrong[0] ?? ''}`);
      await expectStored(holding, start, made);
    },
  },
];
