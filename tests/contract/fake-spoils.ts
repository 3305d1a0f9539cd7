import type { Spoil } from './fake-service.ts';
import { listAt } from './harness/expect.ts';

/** Turns one status into another. */
const changed =
  (from: number, to: number): Spoil =>
  (draft) => {
    if (draft.status !== from) return;
    draft.status = to;
    if (to >= 400) draft.body = { ...Object(draft.body), status: to };
  };

/** Adds to the body of answers with some status. */
const added =
  (status: number, more: object): Spoil =>
  (draft) => {
    if (draft.status === status) draft.body = { ...Object(draft.body), ...more };
  };

/** Turns pages of links round. */
const backwards: Spoil = (draft, { method, url = '' }) => {
  if (method !== 'GET' || !url.startsWith('/links?')) return;
  draft.body = { ...Object(draft.body), links: listAt(draft.body, 'links').toReversed() };
};

/** A check, what is wrong, how, and the words in which the check says so. */
export const spoils: readonly (readonly [string, string, Spoil, RegExp])[] = [
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
  ['create-race', 'two winners', changed(409, 201), /answered 201/u],
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
  ['pages-order', 'another order', backwards, /expected/u],
  [
    'pages-limits',
    'always a next page',
    (draft, request) => {
      if (request.method === 'GET') draft.body = { ...Object(draft.body), next: 'zzz' };
    },
    /expected/u,
  ],
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
  ['hostile-not-utf8', 'bad UTF-8 as a field', changed(400, 422), /expected 400/u],
  ['hostile-codes', 'an error of the service', changed(404, 503), /answered 503/u],
];
