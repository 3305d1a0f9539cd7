import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asCloudflare, asNetlify, headerRules } from '../headers.ts';

const rules = headerRules(readFileSync(join(import.meta.dirname, '../../public/_headers'), 'utf8'));

describe.each([
  ['Cloudflare Pages', asCloudflare],
  ['Netlify', asNetlify],
])('on %s', (_, headersOf) => {
  test.each(['/embed/scorecard/', '/embed/scorecard.go-rust/'])('%s may be framed', (path) => {
    const headers = headersOf(rules, path);
    expect(headers.get('content-security-policy')).toBe('frame-ancestors *');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test.each(['/', '/go/', '/tables/scorecard/', '/404.html', '/data/picks.csv', '/oembed/x.json'])(
    '%s may not',
    (path) => {
      expect(headersOf(rules, path).get('content-security-policy')).toBe("frame-ancestors 'none'");
    },
  );

  test('pages keep to themselves and ask for no permission', () => {
    const headers = headersOf(rules, '/go/');
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.get('permissions-policy')?.split(', ')).toEqual(
      [
        ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
        ...['magnetometer', 'microphone', 'midi', 'payment', 'usb'],
      ].map((name) => `${name}=()`),
    );
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  test.each(['/data/picks.csv', '/oembed/picks.json'])('%s may be fetched by anyone', (path) => {
    const headers = headersOf(rules, path);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
