import { expect, test } from 'vitest';
import { boldLanguages } from './bold-languages.ts';

test('each language is set off where a text first names it, and attributes stay as they are', () => {
  expect(boldLanguages('Take Go, not <a href="/Rust/">Rust</a>. Go again, Gopher.')).toBe(
    'Take <b class="name language-go">Go</b>, not <a href="/Rust/"><b class="name language-rust">Rust</b></a>. Go again, Gopher.',
  );
});
