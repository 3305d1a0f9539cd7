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
import { lines } from '#tests/data/arbitraries.ts';
import { copyFormats } from './copy-formats.ts';

describe('a place, taken along', () => {
  const place = {
    url: 'https://site.example/go/#a',
    title: 'Arrays [1] & <b>',
    page: 'Go',
    site: 'When to Use',
    verified: '23 November 2026',
    text: 'One & <two>.',
  };
  const formats = new Map(copyFormats(place, '24 November 2026'));

  test('in Markdown, as a quotation, as a citation, each escaped for where it goes', () => {
    expect(Object.fromEntries(formats)).toEqual({
      'Markdown link': '[Arrays \\[1\\] & \\<b\\> (Go)](https://site.example/go/#a)',
      'HTML quotation':
        '<figure>\n  <blockquote cite="https://site.example/go/#a"><p>One &amp; &lt;two&gt;.</p></blockquote>\n  <figcaption>Source: <a href="https://site.example/go/#a">Arrays [1] &amp; &lt;b&gt; (Go)</a>, When to Use, verified 23 November 2026, CC BY 4.0</figcaption>\n</figure>',
      Citation:
        '“Arrays [1] & <b> (Go)”, When to Use, verified 23 November 2026. https://site.example/go/#a (seen 24 November 2026).',
    });
  });

  test('a page without a verified day claims none', () => {
    const forms = new Map(copyFormats({ ...place, verified: '' }, '24 November 2026'));
    expect(forms.get('Citation')).toBe(
      '“Arrays [1] & <b> (Go)”, When to Use. https://site.example/go/#a (seen 24 November 2026).',
    );
    expect(forms.get('HTML quotation')).toContain('</a>, When to Use, CC BY 4.0</figcaption>');
  });

  test('a long text is quoted in part, and says so', () => {
    const long = new Map(copyFormats({ ...place, text: 'word '.repeat(100) }, ''));
    expect(long.get('HTML quotation')).toContain(`${'word '.repeat(60)}…</p>`);
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
