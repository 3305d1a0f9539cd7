import { describe, expect, test } from 'vitest';
import { beginningOf } from './social-image.ts';

describe('the answer on a card', () => {
  test('is left as it is if it fits', () => {
    expect(beginningOf('Take Go.', 20)).toBe('Take Go.');
  });

  test('ends with a sentence, where versions and names have no end', () => {
    expect(beginningOf('Take Node.js 22. Or Go 1.27 if it computes a lot.', 20)).toBe(
      'Take Node.js 22.',
    );
  });

  test('ends with a word if the sentences that fit would leave it half empty', () => {
    expect(beginningOf('Yes. Take Go for networked services, always', 37)).toBe(
      'Yes. Take Go for networked services …',
    );
  });
});
