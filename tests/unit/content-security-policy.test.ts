import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '~/lib/content-security-policy';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page may run its own inline script and styles and nothing else inline', () => {
  const policy = contentSecurityPolicy(
    '<head><script>a()</script><script type="module" src="/x.js"></script><style>b{}</style>' +
      '<script type="application/ld+json">{}</script></head>',
  );
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('a()')};`);
  expect(policy).toContain(`style-src 'self' ${hash('b{}')};`);
  expect(policy).toContain("default-src 'none';");
  expect(policy).not.toContain(hash('{}'));
});

test('a page without scripts may run none', () => {
  const policy = contentSecurityPolicy(
    '<head><style>b{}</style><script type="application/ld+json">{}</script></head>',
  );
  expect(policy).toContain("script-src 'none';");
  expect(contentSecurityPolicy('<script type="module" src="/x.js"></script>')).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
});
