import type { HoldingCheck } from '../check.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { holds, same, shown, status } from '../harness/expect.ts';
import type { LogLine } from '../harness/service.ts';
import { eventually, pause } from '../harness/time.ts';

const levels = ['debug', 'info', 'warn', 'error'];

const lineOf = async (logOf: (id: string) => readonly LogLine[], id: string): Promise<LogLine> => {
  const { value } = await eventually(() => {
    const [line] = logOf(id);
    if (!line) throw new Error(`no line of the log has the request_id ${id}`);
    return line;
  }, 2000);
  return value;
};

/** The log. */
export const logChecks: readonly HoldingCheck[] = [
  {
    id: 'log-line',
    says: 'Each request has exactly one line in the log, with method, route, status and duration. The route is never what the client sent.',
    run: async ({ client, service }) => {
      const code = newCode('log');
      const asked = [
        ['POST', '/links', { json: { url: anAddress, code } }, 201, '/links'],
        ['POST', '/links', { json: { url: anAddress, code } }, 409, '/links'],
        ['POST', '/links', { json: {} }, 422, '/links'],
        ['GET', '/links?limit=1', {}, 200, '/links'],
        ['GET', `/links/${code}`, {}, 200, '/links/{code}'],
        ['GET', '/links/%FF', {}, 404, '/links/{code}'],
        ['GET', `/links/${code}/report`, {}, 200, '/links/{code}/report'],
        ['POST', '/digest', { json: { text: 'a', rounds: 1 } }, 200, '/digest'],
        ['GET', `/nothing/${code}`, {}, 404, 'unmatched'],
        ['POST', `/${'a'.repeat(3000)}`, { json: {} }, 404, 'unmatched'],
      ] as const;
      for (const [index, [method, path, sent, expected, route]] of asked.entries()) {
        const id = `${code}-${String(index)}`;
        const headers = { 'X-Request-Id': id };
        status(await client.ask(method, path, { ...sent, headers }), expected);
        const line = await lineOf(service.logOf, id);
        const { msg, level, duration_ms: duration } = line;
        same(msg, 'request', 'msg');
        holds(levels.includes(String(level)), `level is ${shown(level)}, not a word in lower case`);
        same(
          [line['method'], line['route'], line['status']].join(' '),
          [method, route, expected].join(' '),
          'line of the log',
        );
        holds(typeof line['status'] === 'number', 'status is not a number');
        holds(
          typeof duration === 'number' && duration >= 0 && duration < 10_000,
          `duration_ms is ${shown(duration)}`,
        );
      }
      await pause(300);
      for (const index of asked.keys())
        same(
          service.logOf(`${code}-${String(index)}`).length,
          1,
          `lines for ${asked[index]?.[1].slice(0, 30) ?? ''}`,
        );
    },
  },
  {
    id: 'log-quiet',
    says: '`/healthz`, `/readyz` and `/metrics` are not in the log.',
    run: async ({ client, service }) => {
      const id = newCode('quiet');
      for (const path of ['/healthz', '/readyz', '/metrics'])
        await client.ask('GET', path, { headers: { 'X-Request-Id': id } });
      const marker = newCode('loud');
      await client.ask('GET', '/links/ab', { headers: { 'X-Request-Id': marker } });
      await lineOf(service.logOf, marker);
      same(service.logOf(id).length, 0, 'lines of the log');
    },
  },
  {
    id: 'log-json',
    says: 'Every line on standard output is a JSON object, whatever was asked before.',
    run: ({ service }) => {
      const lines = service.stdout().split('\n').slice(0, -1);
      holds(lines.length > 0, 'there is no line');
      const bad = lines.find((line) => !/^\{.*\}$/u.test(line));
      same(bad, undefined, 'a line that is none');
      same(lines.length, service.log().length, 'lines that are JSON');
      return Promise.resolve();
    },
  },
];
