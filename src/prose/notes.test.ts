import { expect, test } from 'vitest';
import { notesHtml } from './notes.ts';

test('a note shows its number and leads to its source', () => {
  expect(notesHtml(['go-faq'], ['go-1-27', 'go-faq'])).toBe(
    '<sup class="notes">[<a href="#source-go-faq">2</a>]</sup>',
  );
  expect(notesHtml([], [])).toBe('');
  expect(() => notesHtml(['go-faq'], [])).toThrow('the page shows a note for "go-faq"');
});

test('several share a pair of brackets, with a letter for what was measured or judged', () => {
  const sources = ['go-1-27', 'go-faq'] as const;
  const numbers = '<a href="#source-go-1-27">1</a>, <a href="#source-go-faq">2</a>';
  expect(notesHtml(sources, sources)).toBe(`<sup class="notes">[${numbers}]</sup>`);
  expect(notesHtml(sources, sources, 'documented')).toBe(notesHtml(sources, sources));
  expect(notesHtml(sources, sources, 'measured')).toBe(
    `<sup class="notes">[${numbers}, <a class="measured" href="/about/#method" aria-label="measured">M</a>]</sup>`,
  );
  expect(notesHtml(sources, sources, 'judgement')).toContain('aria-label="our judgement">J</a>]');
});
