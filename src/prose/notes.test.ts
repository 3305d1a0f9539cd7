import { expect, test } from 'vitest';
import { notesHtml } from './notes.ts';

test('a note shows its number and leads to its source', () => {
  expect(notesHtml(['go-faq'], ['go-1-27', 'go-faq'])).toBe(
    '<sup class="notes"><a href="#source-go-faq">[2]</a></sup>',
  );
  expect(notesHtml([], [])).toBe('');
  expect(() => notesHtml(['go-faq'], [])).toThrow('the page shows a note for "go-faq"');
});
