import { expect, test } from 'vitest';
import { jsonLd as describedIn } from './json-ld.ts';
import { scriptJson } from '#kit/script-json.ts';
import type { Page } from '#prose/page.ts';
import { samplePage, siteOf } from '#tests/data/pages.ts';

const page = (id: string, title?: string) => samplePage(id, '', title);
const site = siteOf(['compare', 'guides', 'explain/hot-paths'].map((id) => samplePage(id)));
const jsonLd = (of: Page) => describedIn(of, site);
const origin = 'https://when-to-use.example';

test('a page of prose is an article, with the way to it', () => {
  expect(jsonLd(page('compare/go-vs-rust', 'Go or Rust'))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', name: 'When to Use', item: `${origin}/`, position: 1 },
          { '@type': 'ListItem', name: 'Compare', item: `${origin}/compare/`, position: 2 },
          { '@type': 'ListItem', name: 'Go or Rust', position: 3 },
        ],
      },
      {
        '@type': 'TechArticle',
        headline: 'Go or Rust',
        description: 'A page that stands for all the others, with a little of everything in it.',
        url: `${origin}/compare/go-vs-rust/`,
        dateModified: '2026-11-23',
        inLanguage: 'en',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        publisher: { '@type': 'Organization', name: 'When to Use' },
      },
    ],
  });
});

test('a section without a page of its own is a step to its place on the page of its entry', () => {
  expect(jsonLd(page('explain/hot-paths', 'Hot paths'))['@graph'][0]).toMatchObject({
    itemListElement: [
      { name: 'When to Use' },
      { name: 'Guides', item: `${origin}/guides/` },
      { name: 'Explainers', item: `${origin}/guides/#explain` },
      { name: 'Hot paths', position: 4 },
    ],
  });
});

test('a table is a dataset with its downloads', () => {
  expect(jsonLd(page('tables/scorecard'))['@graph'][1]).toMatchObject({
    '@type': 'Dataset',
    name: 'A title',
    creator: { name: 'When to Use' },
    distribution: [
      { encodingFormat: 'text/csv', contentUrl: `${origin}/data/scorecard.csv` },
      { encodingFormat: 'text/markdown', contentUrl: `${origin}/data/scorecard.md` },
      { encodingFormat: 'application/json', contentUrl: `${origin}/data/scorecard.json` },
    ],
  });
});

test('the glossary is a set of terms, the home page the site', () => {
  const glossary = jsonLd(page('glossary'))['@graph'][1];
  expect(glossary).toMatchObject({ '@type': 'DefinedTermSet', name: 'A title' });
  expect(glossary).toHaveProperty('hasDefinedTerm.0.name', '.pth file');
  expect(glossary).toHaveProperty('hasDefinedTerm.0.url', `${origin}/glossary/#pth-file`);
  expect(jsonLd(page('index'))['@graph']).toMatchObject([
    { '@type': 'WebSite', name: 'When to Use', url: `${origin}/` },
  ]);
});

test('no text can end the script it stands in', () => {
  const data = jsonLd(page('go', 'A </script><script>alert(1)</script> <!-- title'));
  expect(scriptJson(data)).not.toContain('<');
  expect(JSON.parse(scriptJson(data))).toEqual(data);
});
