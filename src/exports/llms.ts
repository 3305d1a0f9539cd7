import type { RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { firstRawPath } from '#code/programs.ts';
import { languages } from '#data/languages.ts';
import { programsOf, type Task } from '#data/schemas/task.ts';
import { tables } from '#data/tables.ts';
import { site } from '#data/site.ts';
import { heading, link, list, paragraph, text } from './markdown-nodes.ts';
import { absoluteUrl } from '#kit/url.ts';
import type { SiteView } from '#prose/page.ts';
import { filePath } from './export-formats.ts';

interface Entry {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Programs of the page, as they are. */
  readonly programs?: readonly { readonly url: string; readonly name: string }[];
}

const linkList = (entries: readonly Entry[]): RootContent =>
  list(
    entries.map(({ url, title, description, programs = [] }) => [
      paragraph([
        link(absoluteUrl(url), title),
        text(`: ${description}`),
        ...programs.flatMap((program, index) => [
          text(index === 0 ? ' Programs: ' : ', '),
          link(absoluteUrl(program.url), program.name),
        ]),
      ]),
    ]),
  );

const data: readonly Entry[] = [
  {
    url: '/llms-full.txt',
    title: 'Everything',
    description: 'All pages as Markdown, one after the other.',
  },
  ...tables.map((table) => ({
    url: filePath(table, 'json'),
    title: `${table.title} as JSON`,
    description: table.caption,
  })),
  {
    url: '/data/decisions.json',
    title: 'The chooser as JSON',
    description:
      'Every question and verdict, the way to each, its reasons and what would change it.',
  },
  {
    url: '/feed.xml',
    title: 'Changes',
    description: 'Scores and verdicts that moved, as RSS.',
  },
];

/** The file that the page of a task shows first of each program. */
const programLinks = (task: Task) =>
  programsOf(task).map((program) => ({
    url: firstRawPath(program),
    name: languages[program.language].name,
  }));

/**
 * The text of `/llms.txt`, in the format of llmstxt.org: name, summary, and sections of links to the Markdown of each
 * page.
 */
export const llmsText = ({ pages, sections }: SiteView): string => {
  const groups = [
    { label: 'Start here', pages: pages.filter(({ subject }) => subject.kind === 'home') },
    ...sections.map((section) => ({
      label: section.label,
      pages: [...section.pages, ...section.steps],
    })),
  ];
  const children: RootContent[] = [
    heading(1, site.name),
    { type: 'blockquote', children: [paragraph([text(`${site.tagline}.`)])] },
    paragraph([
      text(
        'Every claim is measured, documented or our judgement, and says which; every page says when it was last verified. Text and tables: ',
      ),
      link(site.textLicence.url, site.textLicence.name),
      text('.'),
    ]),
    ...groups.flatMap(({ label, pages: listed }) => [
      heading(2, label),
      linkList(
        listed.map((page) => ({
          url: `${page.url}index.md`,
          title: page.data.title,
          description: page.data.description,
          ...(page.subject.kind === 'task' && { programs: programLinks(page.subject.task) }),
        })),
      ),
    ]),
    heading(2, 'Data'),
    linkList(data),
  ];
  return unified().use(remarkStringify, { bullet: '-' }).stringify({ type: 'root', children });
};
