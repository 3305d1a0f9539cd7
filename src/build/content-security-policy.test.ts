import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, withPolicy } from './content-security-policy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policyOf = (html: string): string => contentSecurityPolicy(fromHtml(html));

test('a page may run its own inline script and styles and nothing else inline', () => {
  const policy = policyOf(
    '<head><script>a()</script><script type="module" src="/x.js"></script><style>b{}</style>' +
      '<script type="application/ld+json">{}</script></head>',
  );
  expect(policy).toContain(`script-src 'self' ${hash('a()')};`);
  expect(policy).toContain(`style-src 'self' ${hash('b{}')};`);
  expect(policy).toContain("default-src 'none';");
  expect(policy).not.toContain(hash('{}'));
});

test('WebAssembly runs where there is something to search with, and nowhere else', () => {
  const script = '<script type="module" src="/x.js"></script>';
  expect(policyOf(`${script}<search></search>`)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policyOf(script)).toContain("script-src 'self';");
});

test('a page without scripts may run none', () => {
  const policy = policyOf(
    '<head><style>b{}</style><script type="application/ld+json">{}</script></head>',
  );
  expect(policy).toContain("script-src 'none';");
});

test.each(['<script>a()</script>', '<p>', '<search></search>'])(
  '%s: no text becomes code',
  (html) => {
    const policy = policyOf(html).split(';');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy.join()).not.toMatch(/'unsafe-|\*|data:|https?:/u);
  },
);

test('speculation rules are allowed by their hash', () => {
  expect(policyOf('<script type="speculationrules">{}</script>')).toContain(
    "script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='",
  );
});

test('the policy stands before everything that it governs, and a page without room for it is refused', () => {
  const html = '<html><head><meta charset="utf-8"><style>b{}</style></head></html>';
  expect(withPolicy(html, fromHtml(html))).toMatch(
    /^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><style>/u,
  );
  expect(() => withPolicy('<p>', fromHtml('<p>'))).toThrow('the page would have no policy');
});
