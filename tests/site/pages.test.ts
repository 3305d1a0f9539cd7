import { fromHtml } from 'hast-util-from-html';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import {
  builtBytes,
  builtEmbeds,
  builtFiles,
  builtPages,
  builtRedirects,
  builtText,
} from '../built.ts';
import { fetchedBy, mistakesIn, policyOf } from './markup.ts';

const isHash = (value: string): boolean => /^'sha256-[\w+/]{43}='$/u.test(value);

describe.each(builtPages)('%s', (file) => {
  const html = builtText(file);

  test('is valid HTML', async () => {
    expect(await mistakesIn(html, file)).toEqual([]);
  });

  test('asks nobody else for anything', () => {
    expect(fetchedBy(html).filter((url) => !/^\/(?!\/)/u.test(url))).toEqual([]);
  });

  test('ends its first screen once, if its head has the browser wait for it', () => {
    const waits = html.includes('<link rel="expect" href="#first-screen"');
    expect(html.split('<script id="first-screen">').length - 1).toBe(waits ? 1 : 0);
  });

  test('blocks the first paint with nothing beyond itself', () => {
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head).not.toMatch(/<link[^>]+rel="?stylesheet/u);
    for (const [script] of head.matchAll(/<script[^>]*>/gu))
      if (script.includes('src=')) expect(script).toMatch(/type="module"|defer|async/u);
  });
});

describe.each([...builtPages, ...builtRedirects, ...builtEmbeds])('the policy of %s', (file) => {
  const html = builtText(file);
  const policy = policyOf(html);

  test('stands before everything that it governs', () => {
    const before = html.slice(0, html.indexOf('<meta http-equiv="content-security-policy"'));
    expect(before).toMatch(/^<!doctype html><html[^>]*>\s*<head><meta charset="utf-8">$/iu);
  });

  test('allows nothing but what the site has, and no text to become code', () => {
    for (const name of ['default-src', 'base-uri', 'trusted-types'])
      expect(policy.get(name), name).toEqual(["'none'"]);
    for (const name of ['img-src', 'connect-src', 'form-action'])
      expect(policy.get(name), name).toEqual(["'self'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  });

  test('allows no inline script or style but those it hashes', () => {
    const [own, ...scripts] = policy.get('script-src') ?? [];
    expect(own).toBe(builtEmbeds.includes(file) ? "'none'" : "'self'");
    const wasm = html.includes('<search') ? ["'wasm-unsafe-eval'"] : [];
    expect(scripts.filter((value) => !isHash(value))).toEqual(wasm);
    const styles = policy.get('style-src') ?? [];
    expect(styles.filter((value) => !isHash(value))).toEqual(["'self'"]);
  });
});

describe('weight, with the bytes of brotli that a reader fetches', () => {
  // The lists of all sources and of all terms are looked up rather than read, and grow with what they list.
  const longer: Readonly<Record<string, number>> = {
    'sources/index.html': 64_000,
    'glossary/index.html': 42_000,
  };
  const mostBytes = (file: string): number => longer[file] ?? 40_000;

  test.each(builtPages)(
    '%s with its styles stays below 40 kB, the list of sources below 64, of terms below 42',
    (file) => {
      expect(brotliCompressSync(builtBytes(file)).length).toBeLessThanOrEqual(mostBytes(file));
    },
  );

  /** A script and those that it imports, which a browser fetches at once; not those for later, by `import()`. */
  const withImports = (path: string): string[] => [
    path,
    ...[...builtText(path).matchAll(/\bfrom\s*"\.\/([^"]+)"/gu)].flatMap(([, name]) =>
      withImports(`_astro/${name ?? ''}`),
    ),
  ];

  test('scripts before search is opened: 3.5 kB in two files, with a form or a table 7.5 kB in five', () => {
    for (const file of builtPages) {
      const html = builtText(file);
      const named = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/gu)].map(
        ([, path]) => path ?? '',
      );
      const inline = [
        ...html.matchAll(/<script(?![^>]*(?:src=|json))[^>]*>([\s\S]*?)<\/script>/gu),
      ].map(([, script]) => Buffer.from(script ?? ''));
      const files = [...new Set(named.flatMap(withImports))];
      const weigh = (paths: readonly string[]): number =>
        [...paths.map(builtBytes), ...inline]
          .map((script) => brotliCompressSync(script).length)
          .reduce((sum, size) => sum + size, 0);
      const bytes = weigh(files);
      const [mostBytes, mostFiles] = named.length === 1 ? [3_500, 2] : [7_500, 5];
      expect(bytes, file).toBeGreaterThan(0);
      expect(bytes, file).toBeLessThanOrEqual(mostBytes);
      expect(weigh(named), file).toBeLessThanOrEqual(6_000);
      expect(files.length, file).toBeLessThanOrEqual(mostFiles);
    }
  });

  test('no script formats with Intl, whose first use takes Chromium 60 to 90 ms', () => {
    const scripts = builtFiles.filter((file) => /^_astro\/.+\.js$/u.test(file));
    expect(scripts.length).toBeGreaterThan(5);
    expect(
      scripts.filter((file) => /\bIntl\.|\.toLocale(?:Date|Time)?String\(/u.test(builtText(file))),
    ).toEqual([]);
  });
});

describe('what links to the site will find', () => {
  const indexed = builtPages.filter((file) => !/^(404\.html|search\/)/u.test(file));

  test('the site map lists every page but search and 404', () => {
    const listed = [...builtText('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
      ([, url]) => new URL(url ?? '').pathname,
    );
    expect(listed.sort()).toEqual(
      indexed.map((file) => `/${file.replace('index.html', '')}`).sort(),
    );
  });

  test.each(indexed)(
    '%s has a canonical address, a description and a social image',
    async (file) => {
      const html = builtText(file);
      const path = `/${file.replace('index.html', '')}`;
      expect(html).toContain(`<link rel="canonical" href="https://when-to-use.example${path}">`);
      expect(/<meta name="description" content="([^"]+)"/u.exec(html)?.[1]?.length).toBeGreaterThan(
        60,
      );
      const image =
        /<meta property="og:image" content="https:\/\/[^/]+\/([^"]+)"/u.exec(html)?.[1] ?? '';
      expect(builtFiles).toContain(image);
      expect(await sharp(builtBytes(image)).metadata()).toMatchObject({
        format: 'png',
        width: 1200,
        height: 630,
      });
    },
  );

  test.each(indexed)('%s links every heading, row and term after its text', (file) => {
    const anchors = new Set<string>();
    const targets: string[] = [];
    visit(fromHtml(builtText(file)), 'element', ({ tagName, properties }) => {
      const { id, className, href } = properties;
      if (Array.isArray(className) && className.includes('anchor') && typeof href === 'string')
        anchors.add(href.slice(1));
      const linkable =
        /^h[234]$/u.test(tagName) || tagName === 'tr' || 'dataSearchTitle' in properties;
      if (linkable && typeof id === 'string') targets.push(id);
      if (/^h[234]$/u.test(tagName)) expect(id, `${file}: a heading without an id`).toBeTruthy();
    });
    expect(targets.filter((id) => !anchors.has(id))).toEqual([]);
  });
});
