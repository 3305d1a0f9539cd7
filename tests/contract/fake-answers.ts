import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isRecord } from '#kit/is-record.ts';
import { mostRounds } from './harness/most-rounds.ts';

/** A refusal. */
export class Refused extends Error {
  readonly status: number;
  readonly field: string | undefined;
  constructor(status: number, field?: string) {
    super(`refused with ${String(status)}`);
    this.status = status;
    this.field = field;
  }
}

/** An answer before it is sent. */
export interface Draft {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** A link as it is shown. */
export interface Link {
  readonly code: string;
  readonly url: string;
  readonly created_at: string;
}

const isCode = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Za-z0-9_-]{3,32}$/u.test(text) && !text.endsWith('\n');

const isUrl = (text: unknown): text is string =>
  typeof text === 'string' &&
  Array.from(text).length <= 2048 &&
  text.isWellFormed() &&
  /^https?:\/\/[^/?#\s\p{Cc}][^\s\p{Cc}]*$/u.test(text);

const mostBytes = 65_536;

const bodyOf = async (request: IncomingMessage): Promise<Record<PropertyKey, unknown>> => {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') throw new Refused(415);
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw new Refused(413);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    if (size > mostBytes) throw new Refused(413);
    parts.push(part);
  }
  let value: unknown;
  try {
    value = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts)),
    );
  } catch {
    throw new Refused(400);
  }
  if (!isRecord(value) || Array.isArray(value)) throw new Refused(422);
  return value;
};

const onlyKeys = (body: Record<PropertyKey, unknown>, known: readonly string[]): void => {
  for (const key of Object.keys(body)) if (!known.includes(key)) throw new Refused(422, key);
};

/** Makes a link. @throws {Refused} */
export const create = async (
  links: Map<string, Link>,
  request: IncomingMessage,
): Promise<Draft> => {
  const body = await bodyOf(request);
  onlyKeys(body, ['url', 'code']);
  const { url, code = randomBytes(5).toString('base64url') } = body;
  if (!isUrl(url)) throw new Refused(422, 'url');
  if (!isCode(code)) throw new Refused(422, 'code');
  if (links.has(code)) throw new Refused(409);
  const link: Link = { code, url, created_at: new Date().toISOString() };
  links.set(code, link);
  return { status: 201, headers: { Location: `/links/${code}` }, body: link };
};

/** A page of links. @throws {Refused} */
export const list = (links: Map<string, Link>, query: string): Draft => {
  const parameters = new URLSearchParams(query);
  const limit = parameters.get('limit') ?? '50';
  const after = parameters.get('after') ?? '';
  if (!/^\d{1,3}$/u.test(limit) || Number(limit) < 1 || Number(limit) > 200)
    throw new Refused(422, 'limit');
  if (parameters.has('after') && !isCode(after)) throw new Refused(422, 'after');
  const rest = [...links.values()]
    .filter(({ code }) => code > after)
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  const page = rest.slice(0, Number(limit));
  const next = rest.length > page.length ? (page.at(-1)?.code ?? null) : null;
  return { status: 200, headers: {}, body: { links: page, next } };
};

/** A digest. @throws {Refused} */
export const digest = async (request: IncomingMessage): Promise<Draft> => {
  const body = await bodyOf(request);
  onlyKeys(body, ['text', 'rounds']);
  const { text, rounds } = body;
  if (typeof text !== 'string' || !text.isWellFormed()) throw new Refused(422, 'text');
  if (typeof rounds !== 'number' || !Number.isInteger(rounds) || rounds < 1 || rounds > mostRounds)
    throw new Refused(422, 'rounds');
  let found = createHash('sha256').update(text).digest();
  for (let round = 1; round < rounds; round += 1)
    found = createHash('sha256').update(found).digest();
  return { status: 200, headers: {}, body: { digest: found.toString('hex') } };
};
