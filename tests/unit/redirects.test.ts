import { expect, test } from 'vitest';
import { redirectsFile } from '~/lib/redirects';

const leading = (target: string): string =>
  `<!doctype html><html data-redirect="${target}"><head></head></html>`;

test('a page that leads on becomes a rule that Netlify obeys and one that Cloudflare obeys', () => {
  const pages = [
    { path: '/go/', html: '<!doctype html><html><head></head></html>' },
    { path: '/words/', html: leading('/glossary/') },
  ];
  expect(redirectsFile(pages, '/')).toBe('/words/ /glossary/ 301!\n/words/ /glossary/ 301\n');
});

test('both addresses are below the base', () => {
  expect(
    redirectsFile([{ path: '/words/', html: leading('/repo/glossary/') }], '/repo/'),
  ).toContain('/repo/words/ /repo/glossary/ 301\n');
});
