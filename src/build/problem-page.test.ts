import { expect, test } from 'vitest';
import { problemPage } from './problem-page.ts';

test('the page of mistakes lists them as text, and reloads by Vite’s client', () => {
  const page = problemPage(['content/go.mdx:3: <b> is not allowed', 'x'], '/repo/@vite/client');
  expect(page).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8">/u);
  expect(page).toContain('<title>2 mistakes</title>');
  expect(page).toContain('<script type="module" src="/repo/@vite/client"></script>');
  expect(page).toContain('<li><code>content/go.mdx:3: &#x3C;b> is not allowed</code></li>');
  expect(problemPage(['x'], '/')).toContain('<h1>1 mistake</h1>');
});
