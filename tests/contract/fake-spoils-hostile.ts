import { changed, rewritten, type Spoiled } from './spoiling.ts';

/** Wrong answers to hostile requests. */
export const hostileSpoils: readonly Spoiled[] = [
  ['hostile-ten-megabytes', 'another refusal', changed(413, 400), /status for 10 MB/u],
  ['hostile-ten-megabytes-chunked', 'another refusal', changed(413, 400), /status for 10 MB/u],
  ['hostile-http', 'an error of the service', changed(400, 500), /: 500/u],
  ['hostile-not-json', 'almost JSON as a field', changed(400, 422), /expected 400/u],
  ['hostile-not-utf8', 'bad UTF-8 as a field', changed(400, 422), /expected 400/u],
  ['hostile-surrogates', 'an error of the service', changed(422, 500), /answered 500/u],
  ['hostile-deep-json', 'an error of the service', changed(422, 500), /answered 500/u],
  ['hostile-numbers', 'an error of the service', changed(422, 500), /answered 500/u],
  ['hostile-keys', 'an unknown key as bad JSON', changed(422, 400), /expected 422/u],
  [
    'hostile-sql-body',
    'quotes that were doubled',
    rewritten('url', (url) => url.replaceAll("'", "''")),
    /url: expected/u,
  ],
  ['hostile-codes', 'an error of the service', changed(404, 503), /answered 503/u],
  ['hostile-percent', 'a bad request', changed(404, 400), /answered 400|expected 404/u],
  ['hostile-paths', 'a redirect', changed(404, 302), /expected 404 or 400, got 302/u],
  ['hostile-parameters', 'an error of the service', changed(422, 500), /answered 500/u],
];
