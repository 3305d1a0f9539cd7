import { expect, test } from 'vitest';
import { parsedBody } from './syntax.ts';

/** Line 3 of the body, which begins on line 10 of the file, holds the mistake. */
const problemOf = (mistake: string) => {
  const result = parsedBody(`\nText.\n\n${mistake}\n\nMore text.\n`, 10);
  return 'tree' in result ? undefined : result;
};

test.each([
  ['A {set of} things', 'a brace begins code'],
  ['A { of things', 'a brace begins code'],
  ['where a <5 holds', 'a `<` that begins no tag; write \\<'],
  ['where a <= 5', 'a `<` that begins no tag'],
  ['<https://go.dev>', 'an address in <…> is not a link here; write [text](address)'],
  ['see <mailto:a@b.example>', 'an address in <…>'],
  ['see <a@b.example>', 'an address in <…>'],
  ['<!-- later -->', 'HTML comments are not allowed; write {/* … */}'],
  ['text <!-- later -->', 'HTML comments are not allowed'],
  ['<!DOCTYPE html>', 'HTML comments are not allowed'],
  ['text<Cite ids=“go-faq” />', 'curly quotes around an attribute'],
  ['text<Cite ids=go-faq />', 'an attribute without quotes; write name="value"'],
  ['a map<string, int> here', 'a `<` that begins no tag; write \\< or put the whole into `code`'],
  ['text<Cite ids="go-faq />', 'the tag is not complete'],
  ['text<Cite ids="go-faq"', 'the tag is not complete'],
  ['<div>', '<div> is not closed; write <div /> if it holds nothing, add </div>, or write'],
  ['<OftenSaid claim="x">', '<OftenSaid> is not closed'],
  ['text <b>bold', '<b> is not closed'],
  ['a Vec<T> is', 'or write \\< for the sign itself'],
  ['text.<Cite ids="go-faq">', '<Cite> is not closed; write <Cite /> if it holds nothing'],
  ['<div>text\n\n</div>', '<div> and </div> must both stand on lines of their own'],
  ['text</div>', 'a closing tag without an opening one; remove it'],
  ['<div>\n\ntext</span></div>', '<div> is closed by another tag; put </div> before it'],
  ['export is a word', 'a paragraph cannot begin with import or export'],
])('%j is refused with its line', (mistake, says) => {
  const problem = problemOf(mistake);
  expect(problem?.message).toContain(says);
  expect(problem?.line).toBe(13);
});

test.each(['x < 5', 'a } b', '\\{x\\}', '`{x}` and `<5`', 'a > b', 'a \\< b'])(
  '%j is text',
  (text) => {
    expect(problemOf(text)).toBeUndefined();
  },
);
