import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString as hastText } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { copyFormats } from '#links/copy-formats.ts';
import { answer } from './answer.ts';
import { excerptOf } from './excerpt.ts';
import { normaliseQuery, understand, wordsToCount } from './query.ts';
import { sampleNames } from './sample-names.ts';
import { lines } from '#tests/data/arbitraries.ts';

/** Any string that a browser can pass on, including lone surrogates and control characters. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  lines,
  fc.constantFrom('__proto__', 'constructor', '<script>', '\uD800', 'x'.repeat(10_000)),
  fc.tuple(lines, fc.nat(2000)).map(([line, times]) => line.repeat(times)),
);

describe('any query', () => {
  test('is shown as one line of at most 200 characters that is read the same when it comes back', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const query = normaliseQuery(typed);
        expect(query.length).toBeLessThanOrEqual(200);
        expect(query.isWellFormed()).toBe(true);
        expect(query).not.toMatch(/\p{C}|^\s|\s$|\s{2}/u);
        expect(normaliseQuery(query)).toBe(query);
      }),
    );
  });

  test('is understood, and as what is shown', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const meant = understand(typed, sampleNames);
        expect(meant).toEqual(understand(normaliseQuery(typed), sampleNames));
        expect(wordsToCount(meant)).not.toContain('');
        const said = excerptOf(typed, meant.terms, Infinity).map(({ text }) => text);
        expect(said.join('')).toBe(typed.split(/\s+/u).filter(Boolean).join(' '));
      }),
    );
  });

  test('is answered', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const { places } = answer(understand(typed, sampleNames), sampleNames, {}, new Map());
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

describe('any place, taken along', () => {
  const url = 'https://a.example/go/#a.go';
  const formatsOf = (title: string, text: string) =>
    new Map(
      copyFormats(
        { url, title, page: 'Languages', site: 'When to Use', verified: '23 November 2026', text },
        '24 November 2026',
      ),
    );

  test('as a link in Markdown is one link with its name', () => {
    fc.assert(
      fc.property(lines, (title) => {
        const markdown = formatsOf(title, '').get('Markdown link') ?? '';
        const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
        const links: [string, string][] = [];
        visit(tree, 'link', (node) => {
          links.push([node.url, toString(node)]);
        });
        expect(links).toEqual([[url, `${title} (Languages)`]]);
      }),
    );
  });

  test('as a quotation in HTML is its words and nothing else', () => {
    fc.assert(
      fc.property(lines, lines, (title, text) => {
        const html = formatsOf(title, text).get('HTML quotation') ?? '';
        const tree = fromHtml(html, { fragment: true });
        const names: string[] = [];
        visit(tree, 'element', (element) => {
          names.push(element.tagName);
          if (element.tagName === 'p') expect(hastText(element)).toBe(text.split(/\s+/u).join(' '));
          if (element.tagName === 'a') expect(hastText(element)).toBe(`${title} (Languages)`);
        });
        expect(names).toEqual(['figure', 'blockquote', 'p', 'figcaption', 'a']);
      }),
    );
  });
});
