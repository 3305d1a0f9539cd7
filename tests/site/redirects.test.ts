import { expect, test } from 'vitest';
import { builtRedirects, builtText } from '../built.ts';

const lines = builtText('_redirects').trim().split('\n');

test('every page that only leads on is a redirect for Netlify and for Cloudflare Pages', () => {
  expect(lines).toHaveLength(builtRedirects.length * 2);
  expect(lines).toContain('/compare/rust-vs-go/ /compare/go-vs-rust/ 301');
  expect(lines).toContain('/compare/rust-vs-go/ /compare/go-vs-rust/ 301!');
});

test('within the limits of Cloudflare Pages: 2,000 lines of 1,000 characters', () => {
  expect(lines.length).toBeLessThanOrEqual(2000);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(1000);
});
