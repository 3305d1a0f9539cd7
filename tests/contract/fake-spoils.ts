import { isRecord } from '#kit/is-record.ts';
import type { Spoil } from './fake-service.ts';
import { hostileSpoils } from './fake-spoils-hostile.ts';
import { listAt } from './harness/expect.ts';
import { added, changed, rewritten, type Spoiled } from './spoiling.ts';

/** Changes the links of a page. */
const onPages =
  (change: (links: readonly unknown[]) => readonly unknown[]): Spoil =>
  (draft, { method, url = '' }) => {
    if (method !== 'GET' || !url.startsWith('/links?')) return;
    draft.body = { ...Object(draft.body), links: change(listAt(draft.body, 'links')) };
  };

/** Wrong answers, one at least for each check that asks the fake service. */
export const spoils: readonly Spoiled[] = [
  ...hostileSpoils,
  ['health', 'a body with a key more', added(200, { more: 1 }), /does not fit openapi.yaml/u],
  [
    'health',
    'no id',
    (draft) => {
      draft.headers = {};
    },
    /has X-Request-Id nothing/u,
  ],
  [
    'create-own-code',
    'no Location',
    (draft) => {
      delete draft.headers['Location'];
    },
    /no header location/u,
  ],
  ['create-own-code', 'another URL', added(201, { url: 'https://example.com' }), /url: expected/u],
  [
    'create-own-code',
    'a time that is not UTC',
    added(201, { created_at: '2026-12-01T10:00:00+01:00' }),
    /date-time/u,
  ],
  [
    'create-drawn-code',
    'always the same',
    rewritten('code', () => 'abcdefg'),
    /expected 100, got 1/u,
  ],
  [
    'create-as-it-came',
    'a URL as a parser writes it',
    rewritten('url', (url) => new URL(url).href),
    /url: expected/u,
  ],
  [
    'create-longest',
    'a URL cut to 255 characters',
    rewritten('url', (url) => url.slice(0, 255)),
    /url: expected/u,
  ],
  ['create-type', 'any type', changed(415, 400), /expected 415/u],
  [
    'create-invalid',
    'no field',
    (draft) => {
      if (draft.status === 422) draft.body = { ...Object(draft.body), field: undefined };
    },
    /expected a text as field/u,
  ],
  [
    'create-invalid',
    'an error of the service',
    changed(422, 500),
    /answered 500: which openapi.yaml does not list/u,
  ],
  [
    'create-race',
    'two winners',
    (draft) => {
      if (draft.status !== 409) return;
      const code = 'another';
      draft.status = 201;
      draft.headers = {
        ...draft.headers,
        'Content-Type': 'application/json',
        Location: `/links/${code}`,
      };
      draft.body = { code, url: 'https://example.com/', created_at: new Date().toISOString() };
    },
    /expected 1 and 19/u,
  ],
  [
    'create-taken',
    'a problem that tells of SQL',
    added(409, { detail: 'SQLSTATE 23505' }),
    /tells of the inside/u,
  ],
  [
    'read-unknown',
    'another type',
    (draft) => {
      if (draft.status === 404) draft.headers['Content-Type'] = 'application/json';
    },
    /expected application\/problem\+json/u,
  ],
  ['route-unmatched', 'a redirect', changed(404, 307), /answered 307/u],
  [
    'route-method',
    'no Allow',
    (draft) => {
      delete draft.headers['Allow'];
    },
    /has no header Allow/u,
  ],
  [
    'read-encoded',
    'a code as it stands in the path',
    (draft, { url = '' }) => {
      if (!url.includes('%')) return;
      draft.status = 404;
      draft.headers['Content-Type'] = 'application/problem+json';
      const id = draft.headers['X-Request-Id'];
      draft.body = { title: 'Not Found', status: 404, detail: 'It is not.', request_id: id };
    },
    /expected 200, got 404/u,
  ],
  [
    'pages-order',
    'another URL',
    onPages((links) =>
      links.map((link) => (isRecord(link) ? { ...link, url: 'https://example.com/x' } : link)),
    ),
    /the link on its page: expected/u,
  ],
  ['pages-order', 'another order', onPages((links) => links.toReversed()), /expected/u],
  [
    'pages-while-written',
    'a link twice, and another not at all',
    onPages(([first, second, ...others]) => (second ? [first, first, ...others] : [first])),
    /codes that were seen once/u,
  ],
  ['pages-invalid', 'another field', rewritten('field', () => 'query'), /field of the problem/u],
  [
    'pages-limits',
    'always a next page',
    (draft, request) => {
      if (request.method === 'GET') draft.body = { ...Object(draft.body), next: 'zzz' };
    },
    /expected/u,
  ],
  ['digest-invalid', 'another field', rewritten('field', () => 'body'), /field of the problem/u],
  ['digest-value', 'another digest', added(200, { digest: 'a'.repeat(64) }), /digest of/u],
  [
    'id-taken-over',
    'another id',
    (draft) => {
      draft.headers['X-Request-Id'] = 'other';
    },
    /expected/u,
  ],
  [
    'id-refused',
    'whatever the client says',
    (draft, { headers }) => {
      draft.headers['X-Request-Id'] = String(headers['x-request-id']);
    },
    /has X-Request-Id a/u,
  ],
  [
    'id-unique',
    'the same id',
    (draft) => {
      draft.headers['X-Request-Id'] = 'one';
      if (draft.status >= 400) Object.assign(Object(draft.body), { request_id: 'one' });
    },
    /expected 200, got 1/u,
  ],
  ['size-limit', 'no limit', changed(413, 422), /expected 413/u],
  ['order-of-checks', 'another order', changed(415, 413), /expected 415/u],
  [
    'refused-while-sending',
    'another status',
    changed(413, 400),
    /expected 413 of \/links, got "HTTP/u,
  ],
  [
    'refused-while-sending',
    'a connection that is closed at once',
    (draft) => {
      if (draft.status === 413) draft.headers['Connection'] = 'close';
    },
    /a client that was still sending got (write EPIPE|read ECONNRESET) instead of 413/u,
  ],
];
