import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { redirectOf, redirectsFile } from './redirects.ts';

const redirectIn = (html: string): string | undefined => redirectOf(fromHtml(html));
const leading = (target: string): string | undefined =>
  redirectIn(`<!doctype html><html data-redirect="${target}"><head></head></html>`);

test('a page that leads on becomes a rule that Netlify obeys and one that Cloudflare obeys', () => {
  const pages = [
    { path: '/go/', redirect: redirectIn('<!doctype html><html><head></head></html>') },
    { path: '/words/', redirect: leading('/glossary/') },
  ];
  expect(redirectsFile(pages, '/')).toBe('/words/ /glossary/ 301!\n/words/ /glossary/ 301\n');
});

test('both addresses are below the base', () => {
  expect(
    redirectsFile([{ path: '/words/', redirect: leading('/repo/glossary/') }], '/repo/'),
  ).toContain('/repo/words/ /repo/glossary/ 301\n');
});
