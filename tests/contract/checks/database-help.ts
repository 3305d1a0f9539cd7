import type { Holding } from '../check.ts';
import type { Answer, Client } from '../harness/client.ts';
import { anAddress } from '../harness/codes.ts';
import { same, status } from '../harness/expect.ts';
import { eventually } from '../harness/time.ts';

/** @throws {Error} unless every code is in the database */
export const expectStored = async (
  { database }: Holding,
  start: string,
  codes: readonly string[],
): Promise<void> => {
  const stored = new Set(
    (await database.query(`select code from links where code like '${start}%'`)).split('\n'),
  );
  const lost = codes.filter((code) => !stored.has(code));
  same(
    lost.length,
    0,
    `links that were answered with 201 and are not in the database, such as ${lost[0] ?? ''}`,
  );
};

/** @throws {Error} unless an answer says that the database does not answer */
export const expectUnavailable = (answer: Answer): void => {
  status(answer, 503);
  same(answer.headers['retry-after'], '1', `Retry-After of ${answer.asked}`);
};

/** Everything that needs the database, asked once. */
export const askAll = (client: Client, code: string): Promise<readonly Answer[]> =>
  Promise.all([
    client.ask('GET', `/links/${code}`),
    client.ask('GET', '/links?limit=1'),
    client.ask('GET', `/links/${code}/report`),
    client.ask('POST', '/links', { json: { url: anAddress } }),
  ]);

/** Waits until the service works again, 10 seconds at most. */
export const untilReady = ({ client }: Holding): Promise<{ readonly ms: number }> =>
  eventually(async () => {
    status(await client.ask('GET', '/readyz'), 200);
    status(await client.ask('GET', '/links?limit=1'), 200);
  }, 10_000);
