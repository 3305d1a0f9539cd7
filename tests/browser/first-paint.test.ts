import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { builtText } from '../built.ts';

const end = '</script>';
/** What has the browser wait with the first paint. */
const waits = /<link rel="expect"[^>]*>/u;

/** Serves a page in three parts: everything before the end of its first screen, that end, and the rest. */
const inParts = async (file: string) => {
  const html = builtText(file);
  const script = html.indexOf('<script id="first-screen">');
  expect(script, `${file} has a first screen`).toBeGreaterThan(0);
  const rest = html.indexOf(end, script) + end.length;
  const parts = [html.slice(0, script), html.slice(script, rest), html.slice(rest)];
  let send = (): void => undefined;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/empty') response.end('<!doctype html><title>Empty</title>');
    else if (request.url === '/other') response.write(parts[0]?.replace(waits, ''));
    else if (request.url === '/') {
      const left = [...parts];
      send = () => {
        response.write(left.shift());
        if (left.length === 0) response.end();
      };
      send();
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://localhost:${String(address.port)}`,
    sendNext: () => {
      send();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** How many of first paint and first contentful paint have happened. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByType('paint').length);

for (const file of ['go/index.html', 'index.html', 'search/index.html', '404.html'])
  test(`${file}: the first screen is painted at once, in the theme the reader chose and no other`, async ({
    page,
    context,
  }) => {
    const server = await inParts(file);
    try {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${server.origin}/empty`);
      await page.evaluate(() => {
        localStorage.setItem('theme', 'dark');
      });

      await page.goto(server.origin, { waitUntil: 'commit' });
      await expect(page.locator('h1')).toBeAttached();
      // A page that need not wait is painted meanwhile.
      const other = await context.newPage();
      await other.goto(`${server.origin}/other`, { waitUntil: 'commit' });
      await expect.poll(() => painted(other)).toBe(2);
      await other.close();
      expect(await painted(page)).toBe(0);

      server.sendNext();
      await expect.poll(() => painted(page)).toBe(2);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.locator('body > footer')).not.toBeAttached();

      server.sendNext();
      await expect(page.locator('body > footer')).toBeAttached();
    } finally {
      server.close();
    }
  });
