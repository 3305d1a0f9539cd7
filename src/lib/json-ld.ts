import { glossary } from '~/data/glossary';
import { tables } from '~/data/tables';
import type { Table } from '~/schemas/table';
import { absoluteUrl, pagesIn, sections, site } from '~/site';
import { tablePath } from './attribution';
import { inlineText } from './inline-markdown';
import { pageUrl, type WrittenPage } from './pages';

interface Organization {
  readonly '@type': 'Organization';
  readonly name: string;
}

/** What a page is, in the words of schema.org. */
interface Described {
  readonly description: string;
  readonly license: string;
  readonly inLanguage: 'en';
  readonly dateModified: string;
  readonly publisher: Organization;
  readonly url: string;
}

interface WebSite extends Described {
  readonly '@type': 'WebSite';
  readonly name: string;
}

interface TechArticle extends Described {
  readonly '@type': 'TechArticle';
  readonly headline: string;
}

interface DataDownload {
  readonly '@type': 'DataDownload';
  readonly encodingFormat: string;
  readonly contentUrl: string;
}

interface Dataset extends Described {
  readonly '@type': 'Dataset';
  readonly name: string;
  readonly creator: Organization;
  readonly distribution: readonly DataDownload[];
}

interface DefinedTerm {
  readonly '@type': 'DefinedTerm';
  readonly name: string;
  readonly description: string;
  readonly url: string;
}

interface DefinedTermSet extends Described {
  readonly '@type': 'DefinedTermSet';
  readonly name: string;
  readonly hasDefinedTerm: readonly DefinedTerm[];
}

interface BreadcrumbList {
  readonly '@type': 'BreadcrumbList';
  readonly itemListElement: readonly {
    readonly '@type': 'ListItem';
    readonly name: string;
    /** The address; left out for the page itself, which the article names. */
    readonly item?: string;
    readonly position: number;
  }[];
}

type Thing = WebSite | TechArticle | Dataset | DefinedTermSet | BreadcrumbList;

export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

const publisher: Organization = { '@type': 'Organization', name: site.name };

/** Media types as IANA lists them, of the forms in which `/data/` has each table. */
const downloads = [
  ['csv', 'text/csv'],
  ['md', 'text/markdown'],
  ['json', 'application/json'],
] as const;

const datasetParts = (table: Table): Pick<Dataset, 'creator' | 'distribution'> => ({
  creator: publisher,
  distribution: downloads.map(([extension, encodingFormat]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absoluteUrl(`/data/${table.id}.${extension}`),
  })),
});

const terms = (): DefinedTerm[] =>
  glossary.map(({ id, term, definition }) => ({
    '@type': 'DefinedTerm',
    name: term,
    description: inlineText(definition),
    url: absoluteUrl(`/glossary/#${id}`),
  }));

const thingOf = ({ id, data }: WrittenPage): Thing => {
  const { title, description, verified } = data;
  const described: Described = {
    description,
    license: site.textLicence.url,
    inLanguage: 'en',
    dateModified: verified,
    publisher,
    url: absoluteUrl(pageUrl(id)),
  };
  if (id === 'index') return { '@type': 'WebSite', ...described, name: site.name };
  const table = tables.find((candidate) => tablePath(candidate) === pageUrl(id));
  if (table) return { '@type': 'Dataset', ...described, name: title, ...datasetParts(table) };
  if (id === 'glossary')
    return { '@type': 'DefinedTermSet', ...described, name: title, hasDefinedTerm: terms() };
  return { '@type': 'TechArticle', ...described, headline: title };
};

/** The way from the home page; a section that has no page of its own is no step on it. */
const breadcrumbs = ({ id, data }: WrittenPage): BreadcrumbList => {
  const section = sections.find((one) => pagesIn(one).includes(id));
  const steps = [
    { name: site.name, id: 'index' },
    ...(section && section.pages[0] === section.id && section.id !== id
      ? [{ name: section.label, id: section.id }]
      : []),
    { name: data.title, id },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      name: step.name,
      ...(step.id !== id && { item: absoluteUrl(pageUrl(step.id)) }),
      position: index + 1,
    })),
  };
};

/**
 * What a page is, for search engines and other programs: an article, a table to download, a list of terms or the home page,
 * and the way to it. The words are those of schema.org; their order is the one that compresses best, because every page
 * carries them.
 */
export const jsonLd = (page: WrittenPage): JsonLd => ({
  '@context': 'https://schema.org',
  '@graph': page.id === 'index' ? [thingOf(page)] : [breadcrumbs(page), thingOf(page)],
});

/** JSON that can stand in a `script` element: no text in it can end the element. */
export const scriptJson = (value: JsonLd): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
