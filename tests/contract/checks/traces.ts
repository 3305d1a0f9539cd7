import { randomBytes } from 'node:crypto';
import { freePort } from '#kit/free-port.ts';
import type { HoldingCheck } from '../check.ts';
import { holds, percentile, same, status } from '../harness/expect.ts';
import { eventually } from '../harness/time.ts';
import { kinds } from '../harness/upstreams.ts';
import { plannedLink } from './report-help.ts';

/** Traces. */
export const traceChecks: readonly HoldingCheck[] = [
  {
    id: 'trace-continued',
    says: 'A trace that comes in goes on: its id is in the log line and in `traceparent` to each service, each with a span of its own.',
    run: async (holding) => {
      const code = await plannedLink(holding, {});
      const [trace, parent, id] = [
        randomBytes(16).toString('hex'),
        randomBytes(8).toString('hex'),
        `trace-${code}`,
      ];
      const headers = { traceparent: `00-${trace}-${parent}-01`, 'X-Request-Id': id };
      status(await holding.client.ask('GET', `/links/${code}/report`, { headers }), 200);
      const calls = holding.upstreams.calls(code);
      const sent = calls.map((call) => String(call.headers['traceparent']).split('-'));
      for (const [index, [version, own, span, flags]] of sent.entries()) {
        const kind = calls[index]?.kind ?? '';
        same([version, own, flags].join('-'), `00-${trace}-01`, `traceparent to ${kind}`);
        holds(span !== parent, `traceparent to ${kind} has the span of the caller`);
      }
      same(new Set(sent.map(([, , span]) => span)).size, 3, 'spans of the three calls');
      await eventually(() => {
        same(holding.service.logOf(id)[0]?.['trace_id'], trace, 'trace_id in the log');
      }, 1000);
    },
  },
  {
    id: 'trace-exported',
    waits: true,
    says: 'Spans reach the collector over OTLP: the name of the service, `GET /links/{code}/report`, and the id of the trace.',
    run: async (holding) => {
      const code = await plannedLink(holding, {});
      const trace = randomBytes(16);
      const headers = {
        traceparent: `00-${trace.toString('hex')}-${randomBytes(8).toString('hex')}-01`,
      };
      await holding.client.ask('GET', `/links/${code}/report`, { headers });
      const { ms } = await eventually(
        () => {
          const own = holding.collector
            .exported()
            .filter(({ body }) => body.includes(trace) || body.includes(trace.toString('hex')));
          holds(own.length > 0, 'the collector got nothing of this trace');
          for (const { path, type } of own) {
            same(path, '/v1/traces', 'path');
            holds(/^application\/(?:json|x-protobuf)/u.test(type), `type is ${type}`);
          }
          const all = Buffer.concat(own.map(({ body }) => body));
          holds(all.includes('links-under-contract'), 'OTEL_SERVICE_NAME is not in it');
          holds(
            all.includes('GET /links/{code}/report'),
            'no span is called GET /links/{code}/report',
          );
        },
        9000,
        100,
      );
      holding.figure(`after ${(ms / 1000).toFixed(1)} s`);
    },
  },
  {
    id: 'trace-dead-collector',
    waits: true,
    says: 'A collector that is down delays no answer, is no error of a request, and the process still ends with 0.',
    run: async (holding) => {
      const code = await plannedLink(holding, {});
      const address = `http://127.0.0.1:${String(await freePort())}`;
      const service = await holding.start({
        OTEL_EXPORTER_OTLP_ENDPOINT: address,
        DRAIN_MS: '100',
      });
      const taken: number[] = [];
      for (let count = 0; count < 20; count += 1)
        taken.push((await service.client.ask('GET', `/links/${code}/report`)).ms);
      const usual = percentile(taken, 0.5);
      holds(usual < 250, `half of the answers took more than ${usual.toFixed(0)} ms`);
      const asked = performance.now();
      const { code: exit, at } = await service.stop();
      holding.figure(`ended after ${((at - asked) / 1000).toFixed(1)} s`);
      same(exit, 0, 'exit code');
      holds(at - asked < 11_000, 'the process took longer than 11 s to end');
      const errors = service
        .log()
        .filter((line) => line['level'] === 'error' && 'request_id' in line);
      same(errors.length, 0, 'errors of requests');
    },
  },
  {
    id: 'trace-off',
    waits: true,
    says: 'Without `OTEL_EXPORTER_OTLP_ENDPOINT` nothing is traced, and what comes in is passed on or left out, not replaced.',
    run: async (holding) => {
      const code = await plannedLink(holding, {});
      const service = await holding.start({ DRAIN_MS: '0' });
      const trace = randomBytes(16).toString('hex');
      const headers = { traceparent: `00-${trace}-${randomBytes(8).toString('hex')}-01` };
      status(await service.client.ask('GET', `/links/${code}/report`, { headers }), 200);
      const calls = holding.upstreams.calls(code);
      same(calls.length, kinds.length, 'calls');
      for (const call of calls) {
        const sent = call.headers['traceparent'];
        holds(sent === undefined || String(sent).includes(trace), `traceparent is ${String(sent)}`);
      }
      same((await service.stop()).code, 0, 'exit code');
    },
  },
];
