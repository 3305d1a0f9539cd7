import { firstRawPath, taskPath } from '#code/programs.ts';
import { programName, readVerified } from '#code/verified.ts';
import { glossary } from '#data/glossary.ts';
import { languages } from '#data/languages.ts';
import type { LanguageId } from '#data/schemas/language.ts';
import { programsOf, type Task } from '#data/schemas/task.ts';
import type { Table } from '#data/schemas/table.ts';
import { absoluteUrl } from '#kit/url.ts';
import { site } from '#data/site.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import { crumbsOf } from '#prose/menu.ts';
import type { Page, SiteView } from '#prose/page.ts';
import { filePath, mediaTypes, textFormats } from './export-formats.ts';

interface Organization {
  readonly '@type': 'Organization';
  readonly name: string;
}

/** Properties that every schema.org description of a page has. */
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
    /** The URL; left out for the page itself. */
    readonly item?: string;
    readonly position: number;
  }[];
}

interface SoftwareSourceCode {
  readonly '@type': 'SoftwareSourceCode';
  readonly name: string;
  readonly programmingLanguage: string;
  readonly runtimePlatform: string;
  readonly codeSampleType: 'full solution';
  readonly license: string;
  readonly dateModified: string;
  readonly url: string;
  /** The file that the page shows, as it is. */
  readonly contentUrl: string;
}

interface CodePage extends TechArticle {
  readonly hasPart: readonly SoftwareSourceCode[];
}

type Thing = WebSite | CodePage | TechArticle | Dataset | DefinedTermSet | BreadcrumbList;

export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

/** What a program is written in; Node is no language. */
const programmingLanguages: Readonly<Record<LanguageId, string>> = {
  go: 'Go',
  python: 'Python',
  node: 'TypeScript',
  rust: 'Rust',
};

const publisher: Organization = { '@type': 'Organization', name: site.name };

const datasetParts = (table: Table): Pick<Dataset, 'creator' | 'distribution'> => ({
  creator: publisher,
  distribution: textFormats.map((format) => ({
    '@type': 'DataDownload',
    encodingFormat: mediaTypes[format],
    contentUrl: absoluteUrl(filePath(table, format)),
  })),
});

const terms = (): DefinedTerm[] =>
  glossary.map(({ id, term, definition }) => ({
    '@type': 'DefinedTerm',
    name: term,
    description: inlineText(definition),
    url: absoluteUrl(`/glossary/#${id}`),
  }));

/** The programs of a task. That they are as they ran, the page itself makes sure of. */
const programs = (task: Task): SoftwareSourceCode[] => {
  const verified = readVerified(process.cwd());
  return programsOf(task).flatMap((program) => {
    const known = verified[programName(program)];
    if (!known) return [];
    return {
      '@type': 'SoftwareSourceCode',
      name: `${task.label}: ${languages[program.language].name}`,
      programmingLanguage: programmingLanguages[program.language],
      runtimePlatform: known.toolchain,
      codeSampleType: 'full solution',
      license: site.codeLicence.url,
      dateModified: known.since,
      url: absoluteUrl(`${taskPath(task.id)}#${program.language}`),
      contentUrl: absoluteUrl(firstRawPath(program)),
    };
  });
};

const thingOf = ({ url, data, subject }: Page): Thing => {
  const { title, description, verified } = data;
  const described: Described = {
    description,
    license: site.textLicence.url,
    inLanguage: 'en',
    dateModified: verified,
    publisher,
    url: absoluteUrl(url),
  };
  switch (subject.kind) {
    case 'home':
      return { '@type': 'WebSite', ...described, name: site.name };
    case 'table':
      return { '@type': 'Dataset', ...described, name: title, ...datasetParts(subject.table) };
    case 'task':
      return {
        '@type': 'TechArticle',
        ...described,
        headline: title,
        hasPart: programs(subject.task),
      };
    case 'glossary':
      return { '@type': 'DefinedTermSet', ...described, name: title, hasDefinedTerm: terms() };
    default:
      return { '@type': 'TechArticle', ...described, headline: title };
  }
};

/** The breadcrumbs from the home page, as the page shows them. */
const breadcrumbs = (page: Page, all: SiteView): BreadcrumbList => {
  const steps = [
    { label: site.name, url: '/' },
    ...crumbsOf(all, page),
    { label: page.data.title, url: page.url },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      name: step.label,
      ...(step.url !== page.url && { item: absoluteUrl(step.url) }),
      position: index + 1,
    })),
  };
};

/**
 * Describes a page for search engines with schema.org types: an article, a dataset, a set of terms or the home page,
 * and its breadcrumbs. The keys are in the order that compresses best, because every page carries them.
 */
export const jsonLd = (page: Page, all: SiteView): JsonLd => ({
  '@context': 'https://schema.org',
  '@graph':
    page.subject.kind === 'home' ? [thingOf(page)] : [breadcrumbs(page, all), thingOf(page)],
});
