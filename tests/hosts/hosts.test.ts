import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../browser/chromium.ts';
import { builtBytes, builtFiles, builtText } from '../built.ts';
import { asCloudflare, headerRules } from '../headers.ts';
import { ask, type Answer } from './ask.ts';
import { startCaddy, startNginx, type Host } from './servers.ts';
import { layOut, secret, type Sites } from './sites.ts';

const rules = headerRules(builtText('_headers'));
const names = new Set(
  rules.flatMap(({ lines }) => lines.map((line) => line.replace(/:.*/u, '').toLowerCase())),
);
// Types are compared one by one: only those of programs are spoken of.
names.delete('content-type');

/** The headers of a response that `_headers` mentions. */
const spokenOf = ({ headers }: Answer): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => names.has(name)));

const saidOf = (path: string): Record<string, string> =>
  Object.fromEntries([...asCloudflare(rules, path)].filter(([name]) => names.has(name)));

const first = (pattern: RegExp): string =>
  `/${builtFiles.find((file) => pattern.test(file)) ?? `a file like ${String(pattern)}`}`;

const html = 'text/html; charset=utf-8';
const script = /^(text|application)\/javascript; charset=utf-8$/u;
const binary = 'application/octet-stream';

/** One address of each kind there is, and its type. */
const kinds: readonly (readonly [path: string, type: string | RegExp])[] = [
  ['/', html],
  ['/go/', html],
  ['/tables/scorecard/?from=blog', html],
  ['/404.html', html],
  ['/embed/scorecard/', html],
  ['/embed/scorecard.go-rust/', html],
  ['/go/index.md', 'text/markdown; charset=utf-8'],
  ['/data/picks.csv', 'text/csv; charset=utf-8'],
  ['/data/picks.json', 'application/json'],
  ['/data/picks.md', 'text/markdown; charset=utf-8'],
  ['/oembed/picks.json', 'application/json'],
  ['/og/go.png', 'image/png'],
  ['/code/fan-out/go/go.mod', 'text/plain; charset=utf-8'],
  [first(/^code\/.*\.py$/u), 'text/plain; charset=utf-8'],
  [first(/^code\/.*\.rs$/u), 'text/plain; charset=utf-8'],
  [first(/^code\/.*\.ts$/u), 'text/plain; charset=utf-8'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/feed.xml', 'text/xml; charset=utf-8'],
  ['/sitemap-index.xml', 'text/xml; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  [first(/^_astro\/.*\.js$/u), script],
  ['/pagefind/pagefind.js', script],
  ['/pagefind/pagefind-entry.json', 'application/json'],
  ['/pagefind/names.json', 'application/json'],
  ['/pagefind/wasm.en.pagefind', binary],
  [first(/\.pf_meta$/u), binary],
  [first(/\.pf_index$/u), binary],
  [first(/\.pf_fragment$/u), binary],
];

const forever = kinds.map(([path]) => path).filter((path) => /_astro|\.pf_/u.test(path));

/** Files whose name contains a hash of their content. */
const hashed = /^_astro\/.+\.[\w-]{8}\.\w+$|^pagefind\/.+_[0-9a-f]{7,}\.pf_\w+$/u;

/** Paths that try to leave the folder, or to reach hidden files in it. */
const ways = [
  '/../secret.txt',
  '/../../../../../../../../etc/passwd',
  '/go/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%2fsecret.txt',
  '/go/%2e%2e/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/....//secret.txt',
  '/%252e%252e/secret.txt',
  '/..;/secret.txt',
  '//../secret.txt',
  '/%00',
  '/go/index.html%00.md',
  '/secret.txt%00',
  '/.env',
  '/.git/config',
  '/.git/',
  '//.env',
  '/%2eenv',
  '/go/../.env',
  '/_headers',
  '/_redirects',
  '/%5fheaders',
];

/** Paths that a careless server redirects to another site. */
const baits = [
  '//example.com',
  '//example.com/../go',
  '//example.com/%2e%2e/go',
  '//example.com//go/..',
  '/%2f%2fexample.com/../go',
  '/%5cexample.com/../go',
  '/\\example.com/../go',
];

const missing = ['/nothing/', '/go/nothing', '/_astro/nothing.js', '/pagefind/nothing.pf_meta'];
/** Folders without a page of their own. */
const folders = ['/pagefind/', '/_astro/', '/data/', '/embed/', '/og/'];

const requests = 10_000;

let sites: Sites;
let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  sites = await layOut();
});
afterAll(async () => {
  await browser.close();
  await sites.remove();
});

/** Opens a URL in a browser: the final URL, the first search result, and console errors. */
const visited = async (address: string) => {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  const result = page.locator('main [data-search-results] > a').first();
  const found = address.includes('/search/') ? await result.getAttribute('href') : undefined;
  const url = page.url();
  await page.close();
  return { url, found, complaints };
};

describe.each([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const)('%s', (name, start) => {
  let host: Host;
  beforeAll(async () => {
    host = await start(sites.root);
  });
  afterAll(() => host.stop());

  test.each(kinds)('%s has its type and the headers of _headers', async (path, type) => {
    const answer = await ask(host, path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(type);
    expect(spokenOf(answer)).toEqual(saidOf(path.replace(/\?.*/u, '')));
  });

  test('every built file is served as it was built, and kept for good only if its name has a hash', async () => {
    for (const file of builtFiles.filter(
      (each) => !each.startsWith('_redirects') && each !== '_headers',
    )) {
      const path = `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
      const { status, headers, body } = await ask(host, path);
      const immutable = headers.get('cache-control')?.includes('immutable');
      expect([file, status, immutable]).toEqual([file, 200, hashed.test(file)]);
      expect(body.equals(builtBytes(file)), file).toBe(true);
    }
  });

  test('only files whose names change with what is in them are kept without asking', async () => {
    for (const [path] of kinds) {
      const { headers } = await ask(host, path);
      const kept = forever.includes(path)
        ? 'max-age=31536000, immutable'
        : 'max-age=0, must-revalidate';
      expect([path, headers.get('cache-control')]).toEqual([path, `public, ${kept}`]);
    }
  });

  describe('encodings', () => {
    const asIs = (bytes: Buffer): Buffer => bytes;
    test.each([
      ['br', 'gzip, deflate, br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      [undefined, 'identity', asIs],
      [undefined, '', asIs],
      [undefined, 'br;q=0, gzip;q=0', asIs],
    ])('%s for "%s"', async (encoding, accepted, decode) => {
      for (const path of ['/go/', '/data/picks.csv', '/pagefind/pagefind.js', '/favicon.svg']) {
        const { headers, body } = await ask(host, path, {
          headers: { 'accept-encoding': accepted },
        });
        expect(headers.get('content-encoding')).toBe(encoding);
        expect(headers.get('vary')).toMatch(/^accept-encoding$/iu);
        expect(
          decode(body).equals(builtBytes(path === '/go/' ? 'go/index.html' : path.slice(1))),
        ).toBe(true);
      }
    });

    test('what does not shrink comes as it is', async () => {
      const { headers } = await ask(host, '/og/go.png', { headers: { 'accept-encoding': 'br' } });
      expect(headers.has('content-encoding')).toBe(false);
    });
  });

  test.each(['br', 'gzip', 'identity'])(
    'a copy of the same page need not come twice: %s',
    async (encoding) => {
      const accept = { 'accept-encoding': encoding };
      const etag = (await ask(host, '/go/', { headers: accept })).headers.get('etag') ?? '';
      expect(etag).toMatch(/^(W\/)?"[^"]+"$/u);
      const again = await ask(host, '/go/', { headers: { ...accept, 'if-none-match': etag } });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      const changed = await ask(host, '/go/', {
        headers: { ...accept, 'if-none-match': '"other"' },
      });
      expect(changed.status).toBe(200);
    },
  );

  test('each encoding of a page is told from the others', async () => {
    const etags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const { headers } = await ask(host, '/go/', { headers: { 'accept-encoding': encoding } });
        return headers.get('etag');
      }),
    );
    expect(new Set(etags).size).toBe(3);
    for (const etag of etags) expect(etag).toMatch(/^"/u);
  });

  test('a part of a file', async () => {
    const range = (value: string): Promise<Answer> =>
      ask(host, '/og/go.png', { headers: { range: value } });
    const whole = builtBytes('og/go.png');
    const part = await range('bytes=10-19');
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 10-19/${String(whole.length)}`);
    expect(part.body.equals(whole.subarray(10, 20))).toBe(true);
    expect((await range('bytes=-5')).body.equals(whole.subarray(-5))).toBe(true);
    const beyond = await range('bytes=99999999-');
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${String(whole.length)}`);
  });

  test.each(['/', '/go/', '/nothing/', first(/^_astro\/.*\.js$/u)])(
    'HEAD %s answers as GET does, without a body',
    async (path) => {
      const get = await ask(host, path);
      const head = await ask(host, path, { method: 'HEAD' });
      const without = ({ headers }: Answer) =>
        new Map([...headers].filter(([each]) => each !== 'date'));
      expect(head.status).toBe(get.status);
      expect(without(head)).toEqual(without(get));
      expect(head.body).toHaveLength(0);
    },
  );

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    '%s is refused',
    async (method) => {
      for (const path of ['/', '/go/', '/data/picks.csv', '/nothing/']) {
        const { status, headers } = await ask(host, path, { method });
        expect([path, status, headers.get('allow')]).toEqual([path, 405, 'GET, HEAD']);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      }
    },
  );

  test.each([...missing, ...folders])('%s is the page that says so, as 404', async (path) => {
    const answer = await ask(host, path);
    expect(answer.status).toBe(404);
    expect(answer.body.equals(builtBytes('404.html'))).toBe(true);
    expect(answer.headers.get('content-type')).toBe(html);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    for (const [header, value] of Object.entries(saidOf('/404.html')))
      expect(answer.headers.get(header), header).toBe(value);
  });

  test.each(ways)('%s leads to nothing', async (path) => {
    const { status, body } = await ask(host, path);
    expect([400, 404]).toContain(status);
    expect([secret, 'root:x:'].some((each) => body.includes(each))).toBe(false);
  });

  test('no address makes a page pass for an embed', async () => {
    for (const path of [
      '/embed/../go/',
      '/embed/%2e%2e/go/',
      '/go/?/embed/',
      '//go//',
      '/x/embed/../../go/',
    ]) {
      const { headers } = await ask(host, path);
      expect([path, headers.get('content-security-policy')]).toEqual([
        path,
        "frame-ancestors 'none'",
      ]);
    }
  });

  test.each(['/go', '/compare/go-vs-rust', '/embed/scorecard'])(
    '%s leads to its slash',
    async (path) => {
      for (const query of ['', '?q=a%20b&lang=go']) {
        const { status, headers } = await ask(host, path + query);
        expect([301, 308]).toContain(status);
        expect(headers.get('location')).toBe(`${path}/${query}`);
      }
    },
  );

  test.each(baits)('%s leads to no other site', async (path) => {
    const { status, headers } = await ask(host, path);
    const location = headers.get('location');
    if (location === undefined) expect([200, 400, 404]).toContain(status);
    else expect(location).toMatch(/^\/(?![/\\])/u);
  });

  test('in a browser: a renamed page leads on with query and anchor, and search finds', async () => {
    expect(await visited(`${host.origin}/compare/rust-vs-go/?from=blog#pitfalls-of-each`)).toEqual({
      url: `${host.origin}/compare/go-vs-rust/?from=blog#pitfalls-of-each`,
      found: undefined,
      complaints: [],
    });
    const search = await visited(`${host.origin}/search/?q=goroutine`);
    expect(search.found).toBe('/glossary/#goroutine');
    expect(search.complaints).toEqual([]);
  });

  test(`${String(requests)} requests over 64 connections, all answered`, async () => {
    const { stdout } = await promisify(execFile)('ab', [
      ...['-q', '-k', '-n', String(requests), '-c', '64', '-H', 'Accept-Encoding: br'],
      `${host.origin}/go/`,
    ]);
    const seconds = /Time taken for tests:\s+([\d.]+)/u.exec(stdout)?.[1] ?? '?';
    console.log(`${name}: ${String(requests)} requests in ${seconds} s`);
    expect(stdout).toMatch(new RegExp(`Complete requests:\\s+${String(requests)}\\n`, 'u'));
    expect(stdout).toMatch(/Failed requests:\s+0\n/u);
    expect(stdout).not.toContain('Non-2xx');
  });

  describe('below a path', () => {
    let repo: Host;
    beforeAll(async () => {
      repo = await start(sites.below);
    });
    afterAll(() => repo.stop());

    test.each(kinds.filter(([path]) => !/_astro|\.pf_/u.test(path)))(
      '%s has its headers',
      async (path, type) => {
        const answer = await ask(repo, `/repo${path}`);
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toMatch(type);
        expect(spokenOf(answer)).toEqual(saidOf(path.replace(/\?.*/u, '')));
      },
    );

    test.each(['/repo', '/repo/go'])('%s leads to its slash', async (path) => {
      const { status, headers } = await ask(repo, path);
      expect([301, 308]).toContain(status);
      expect(headers.get('location')).toBe(`${path}/`);
    });

    test('what is missing is said by its own page', async () => {
      const { status, body } = await ask(repo, '/repo/nothing/');
      expect(status).toBe(404);
      expect(body.equals(readFileSync(join(sites.below.folder, '404.html')))).toBe(true);
      expect((await ask(repo, '/go/')).status).toBe(404);
    });

    test('in a browser: search finds', async () => {
      const search = await visited(`${repo.origin}/repo/search/?q=goroutine`);
      expect(search.found).toBe('/repo/glossary/#goroutine');
      expect(search.complaints).toEqual([]);
    });
  });
});

test('nginx sends plain HTTP to TLS', async () => {
  const host = await startNginx(sites.root);
  const { status, headers } = await ask({ ...host, origin: host.plainOrigin }, '/go/?from=blog');
  await host.stop();
  expect(status).toBe(301);
  expect(headers.get('location')).toBe('https://127.0.0.1/go/?from=blog');
});
