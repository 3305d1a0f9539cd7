import type { Client } from './client.ts';
import { holds, shown } from './expect.ts';
import { raw, type Heard, type Written } from './raw.ts';

/** The head of a request, as bytes. */
export const head = (method: string, path: string, ...headers: readonly string[]): string =>
  `${[`${method} ${path} HTTP/1.1`, 'Host: localhost', ...headers].join('\r\n')}\r\n\r\n`;

/** Asks with bytes that a client of one's language would not send. */
export const askRaw = async (client: Client, written: Written, patience = 8000): Promise<Heard> => {
  const heard = await raw(client.base, written, patience);
  holds(
    (heard.status ?? 0) < 500,
    `got ${String(heard.status)} for ${shown(typeof written === 'string' ? written : 'raw bytes')}`,
  );
  return heard;
};
