import type { AskingCheck } from '../check.ts';
import type { Client } from '../harness/client.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { holds, same, status } from '../harness/expect.ts';
import { eventually, times } from '../harness/time.ts';

/** One sample of the text format of Prometheus. */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const samplesOf = (text: string): Sample[] =>
  text.split('\n').flatMap((line) => {
    const [, name, labels = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)/u.exec(line) ?? [];
    if (name === undefined || line.startsWith('#')) return [];
    const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/gu)].map(
      ([, key = '', text_ = '']): [string, string] => [key, text_],
    );
    return [{ name, labels: Object.fromEntries(pairs), value: Number(value) }];
  });

const read = async (client: Client): Promise<Sample[]> => {
  const answer = await client.ask('GET', '/metrics');
  status(answer, 200);
  return samplesOf(answer.text);
};

/** How often a request was counted, by a metric. */
const countOf = (
  samples: readonly Sample[],
  name: string,
  method: string,
  route: string,
  code: number,
): number =>
  samples
    .filter(
      ({ name: own, labels }) =>
        own === name &&
        labels['method'] === method &&
        labels['route'] === route &&
        labels['status'] === String(code),
    )
    .reduce((sum, { value }) => sum + value, 0);

/** Counts and times. */
export const metricChecks: readonly AskingCheck[] = [
  {
    id: 'metrics-count',
    says: 'Seven requests more are seven more in `http_requests_total` and in the histogram, by method, route and status.',
    ask: async ({ client }) => {
      const code = newCode('m');
      await client.create(anAddress, code);
      const before = await read(client);
      await times(7, () => client.ask('GET', `/links/${code}`));
      await times(7, () => client.ask('GET', `/links/${newCode()}`));
      await times(7, () => client.ask('POST', '/links', { json: { url: anAddress, code } }));
      await times(7, () => client.ask('GET', `/${newCode()}`));
      const expected = [
        ['GET', '/links/{code}', 200],
        ['GET', '/links/{code}', 404],
        ['POST', '/links', 409],
        ['GET', 'unmatched', 404],
      ] as const;
      await eventually(async () => {
        const after = await read(client);
        for (const name of ['http_requests_total', 'http_request_duration_seconds_count'])
          for (const [method, route, code_] of expected) {
            const more =
              countOf(after, name, method, route, code_) -
              countOf(before, name, method, route, code_);
            same(more, 7, `${name} of ${method} ${route} ${String(code_)}`);
          }
      }, 1000);
    },
  },
  {
    id: 'metrics-seconds',
    says: 'The histogram measures seconds: its buckets grow up to `+Inf`, which is the count, and its sum fits.',
    ask: async ({ client }) => {
      const samples = (await read(client)).filter(
        ({ labels }) => labels['route'] === '/links/{code}' && labels['status'] === '200',
      );
      const buckets = samples.filter(({ name }) => name === 'http_request_duration_seconds_bucket');
      holds(buckets.length > 3, `${String(buckets.length)} buckets`);
      const infinite = buckets.find(({ labels }) => labels['le'] === '+Inf');
      const of = (name: string): number =>
        samples.find((sample) => sample.name === name)?.value ?? Number.NaN;
      same(infinite?.value, of('http_request_duration_seconds_count'), 'the last bucket');
      const average = of('http_request_duration_seconds_sum') / (infinite?.value ?? 1);
      holds(average > 0 && average < 2, `a request took ${String(average)} s on average`);
    },
  },
  {
    id: 'metrics-labels',
    says: 'A route in the metrics is a path of openapi.yaml or `unmatched`: what clients send makes no new series.',
    ask: async ({ client, contract }) => {
      const word = newCode('leak');
      for (const path of [
        `/${word}`,
        `/links/${word}`,
        `/links/${word}/report`,
        `/links/${word}/x`,
        `/links?after=${word}`,
      ])
        await client.ask('GET', path);
      await client.ask('DELETE', `/links/${word}`);
      const samples = await read(client);
      const known = new Set([...contract.operations.map(({ route }) => route), 'unmatched']);
      for (const { name, labels } of samples) {
        holds(!JSON.stringify(labels).includes(word), `${name} has ${JSON.stringify(labels)}`);
        if (name.startsWith('http_request'))
          holds(known.has(labels['route'] ?? ''), `${name} has the route ${labels['route'] ?? ''}`);
      }
    },
  },
];
