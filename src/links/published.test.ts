import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { publishedUrls, anchorsOf, lostUrls } from './published.ts';

describe('the ledger of addresses', () => {
  const page = {
    path: '/go/',
    anchors: anchorsOf(
      fromHtml(
        '<header id="bar"></header><main id="content"><p id="first-screen"></p><h2 id="cold-start">C</h2><p id="a.go"></p><search><input id="page-query"></search><section><h2 id="sources">S</h2><ol class="cited"><li><a id="source-x"></a></li></ol></section></main>',
      ),
    ),
  };

  test('has pages, anchors in their text and files to take away', () => {
    const files = ['data/a.csv', '_astro/x.js', 'feed.xml', 'go/index.html', 'og/go.png'];
    expect(publishedUrls([page, { path: '/404.html', anchors: ['not-found'] }], files)).toEqual([
      '/data/a.csv',
      '/feed.xml',
      '/go/',
      '/go/#a.go',
      '/go/#cold-start',
      '/go/#sources',
    ]);
  });

  test('has headings, rows and terms of whatever name', () => {
    const main =
      '<main><h2 id="page-size">Page size</h2><h2 id="dialog-boxes">D</h2><dt id="source-map">Source map</dt></main>';
    expect(anchorsOf(fromHtml(main))).toEqual(['page-size', 'dialog-boxes', 'source-map']);
  });

  test('names what is gone and how to fix it', () => {
    expect(lostUrls(['/data/a.csv', '/go/', '/go/#cold-start', '/rust/'], ['/rust/'])).toEqual([
      '/data/a.csv was published and no longer exists; restore it, because people fetch it by this address',
      '/go/ was published and no longer exists; if it was renamed, keep the old name in its front matter: `formerly: { pages: [go] }`',
      "/go/#cold-start was published and no longer exists; if it was renamed, keep the old name: `formerly: { anchors: { new-name: [cold-start] } }` in the page's front matter for a heading, `formerly: ['cold-start']` in the data for a row or term",
    ]);
  });
});
