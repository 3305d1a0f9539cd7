import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');

/**
 * Every run of eight words of the article that the site grew from, as the first 12 hex digits of its
 * SHA-256: enough to recognise a copied sentence without keeping the article.
 */
const articleRuns = new Set(
  readFileSync(join(project, 'tests/data/source-article-runs.txt'), 'utf8').trim().split('\n'),
);

const isArticleRun = (words: readonly string[]): boolean =>
  articleRuns.has(createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12));

/** The runs of eight words that a text shares with the article. */
const sharedRuns = (text: string): string[] => {
  const words =
    text
      .replace(/<[^>]+>/gu, ' ')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  return words
    .map((_, index) => words.slice(index, index + 8))
    .filter((run) => run.length === 8 && isArticleRun(run))
    .map((run) => run.join(' '));
};

const filesOf = (folder: string): string[] =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('a sentence of the article would be recognised', () => {
  expect(
    sharedRuns(
      'We say: Python for science, Rust for the hot path. Go for services, Python for science, Rust for the hot path.',
    ),
  ).not.toEqual([]);
});

test.each([...filesOf('content'), ...filesOf('src/data')])('%s is in our own words', (file) => {
  expect(sharedRuns(readFileSync(file, 'utf8'))).toEqual([]);
});
