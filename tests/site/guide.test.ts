import { describe, expect, test } from 'vitest';
import { subjectOf } from '#prose/page.ts';
import { decisions } from '#data/decisions.ts';
import { decisionPage } from '#data/decision-tree.ts';
import { tasks } from '#data/tasks.ts';
import { minutesToRead } from '#prose/reading-time.ts';
import { readWrittenPages } from '#prose/written-pages.ts';
import { pagesIn, sections } from '#data/sections.ts';
import { builtText } from '../built.ts';
import { sectionText } from './section.ts';

/** Questions of the chooser: they ask, and the advice is on the page of a verdict. */
const questions = decisions.questions.map(({ id }) => decisionPage(id));

/** Tasks of code: what their programs show needs no source. */
const tasksOfCode = ['code', ...tasks.map(({ id }) => `code/${id}`)];

/** Reference lists, pages about the site, and questions: they give no advice. */
const withoutAdvice = new Set([
  ...questions,
  ...tasksOfCode,
  'glossary',
  'sources',
  'changes',
  'about',
  'about/linking',
  'often-said',
  'languages',
  'guides',
]);

/** Pages that only link to others, ask a question or contain a tool; nothing on them needs a source. */
const withoutSources = new Set([
  ...questions,
  ...tasksOfCode,
  'decide',
  'compare',
  'tables',
  'stacks',
  'stacks/contract',
  'patterns',
  'about/linking',
  'guides',
  'decide/weights',
  'decide/record',
  // Its figures are our own.
  'measured',
]);

const pages = sections.flatMap((section) => section.pages);
const texts = new Map((await readWrittenPages(process.cwd())).map(({ id, body }) => [id, body]));

const allPages = sections.flatMap(pagesIn);
const htmlOf = (id: string): string => builtText(`${id}/index.html`);
const idsIn = (id: string): string[] =>
  [...htmlOf(id).matchAll(/ id="?([\w-]+)/gu)].map(([, value]) => value ?? '');
const citesIn = (id: string): string[] => idsIn(id).filter((value) => value.startsWith('source-'));

describe('every page', () => {
  test.each(allPages)('/%s/ opens with a short answer', (id) => {
    const answer = /<p class="answer[^>]*>([\s\S]*?)<\/p>/u.exec(htmlOf(id))?.[1] ?? '';
    expect(answer.replace(/<[^>]+>/gu, '').split(/\s+/u).length).toBeGreaterThan(12);
  });

  test.each(allPages)('/%s/ is read in less than eight minutes', (id) => {
    const text = texts.get(id);
    expect(text).toBeDefined();
    expect(minutesToRead(text ?? '')).toBeLessThan(8);
  });
});

test.each(allPages.filter((id) => !withoutAdvice.has(id)))(
  '/%s/ says when it is the wrong choice',
  (id) => {
    const subject = subjectOf(id, undefined);
    const pair = subject.kind === 'pair' ? subject.sides : undefined;
    const lists = pair?.map((language) => `choose-${language}`) ?? ['when-not', 'when-it-is-not'];
    const found = idsIn(id).filter((value) => lists.some((list) => value.startsWith(list)));
    expect(found.length, `a list whose id starts with ${lists.join(' or ')}`).toBe(pair ? 2 : 1);
    for (const anchor of found)
      expect(sectionText(htmlOf(id), anchor)?.split(' ').length).toBeGreaterThan(10);
  },
);

test.each(allPages.filter((id) => !withoutSources.has(id)))('/%s/ names its sources', (id) => {
  expect(citesIn(id).length > 0 || id === 'sources').toBe(true);
});

const saysWhatIsJudgement = 'a sentence without a number is';

test.each(['go', 'compare/go-vs-rust'])(
  '/%s/ says at its head what a sentence without a number is',
  (id) => {
    expect(htmlOf(id).split('<p class="answer')[0]).toContain(saysWhatIsJudgement);
  },
);

// A step of the chooser says so at its foot, below what the reader came for.
test.each([...questions, 'go', 'compare/go-vs-rust', 'decide/stay'])(
  '/%s/ says once what a sentence without a number is',
  (id) => {
    expect(htmlOf(id).split(saysWhatIsJudgement)).toHaveLength(2);
  },
);

test.each(pages)('/%s/ leads on to the previous and the next page', (id) => {
  if (id !== pages[0]) expect(htmlOf(id)).toContain('rel="prev"');
  if (id !== pages.at(-1)) expect(htmlOf(id)).toContain('rel="next"');
});

test.each(allPages.filter((id) => !pages.includes(id)))(
  '/%s/ has its place on a way, and not between two pages',
  (id) => {
    expect(htmlOf(id)).not.toMatch(/rel="?(?:prev|next)/u);
  },
);
