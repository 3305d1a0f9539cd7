import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { subjectOf } from '#prose/page.ts';
import { decisions } from '#data/decisions.ts';
import { decisionPage } from '#data/decision-tree.ts';
import { readingMinutes } from '#prose/reading-time.ts';
import { pagesIn, sections } from '#data/sections.ts';
import { builtText } from '../built.ts';
import { sectionText } from './section.ts';

const content = join(import.meta.dirname, '../../content');

/** Questions of the chooser: they ask, and the advice is on the page of a verdict. */
const questions = decisions.questions.map(({ id }) => decisionPage(id));

/** Reference lists, pages about the site, and questions: they give no advice. */
const withoutAdvice = new Set([
  ...questions,
  'glossary',
  'sources',
  'changes',
  'about',
  'about/linking',
]);

/** Pages that only link to others, ask a question or contain a tool; nothing on them needs a source. */
const withoutSources = new Set([
  ...questions,
  'decide',
  'compare',
  'tables',
  'stacks',
  'patterns',
  'about/linking',
  'decide/weights',
  'decide/record',
]);

const pages = sections.flatMap((section) => section.pages);
const fileOf = (id: string): string =>
  ['compare', 'decide', 'tables', 'stacks', 'patterns'].includes(id)
    ? `${id}/index.mdx`
    : `${id}.mdx`;

describe.each(sections.flatMap(pagesIn))('/%s/', (id) => {
  const html = builtText(`${id}/index.html`);
  const ids = [...html.matchAll(/ id="?([\w-]+)/gu)].map(([, value]) => value ?? '');

  test('opens with a short answer', () => {
    const answer = /<p class="answer"[^>]*>([\s\S]*?)<\/p>/u.exec(html)?.[1] ?? '';
    expect(answer.replace(/<[^>]+>/gu, '').split(/\s+/u).length).toBeGreaterThan(12);
  });

  test.skipIf(withoutAdvice.has(id))('says when it is the wrong choice', () => {
    const subject = subjectOf(id, undefined);
    const pair = subject.kind === 'pair' ? subject.sides : undefined;
    const lists = pair?.map((language) => `choose-${language}`) ?? ['when-not', 'when-it-is-not'];
    const found = ids.filter((value) => lists.some((list) => value.startsWith(list)));
    expect(found.length, `a list whose id starts with ${lists.join(' or ')}`).toBe(pair ? 2 : 1);
    for (const anchor of found)
      expect(sectionText(html, anchor)?.split(' ').length).toBeGreaterThan(10);
  });

  test.skipIf(withoutSources.has(id))('names its sources', () => {
    const cited = ids.filter((value) => value.startsWith('source-'));
    expect(cited.length > 0 || id === 'sources').toBe(true);
  });

  test.runIf(questions.includes(id))('says what it knows, or that it is judgement', () => {
    expect(ids.some((value) => value.startsWith('source-')) || html.includes('>judgement<')).toBe(
      true,
    );
  });

  test.skipIf(pages.includes(id))('has its place on a way, and not between two pages', () => {
    expect(html).not.toMatch(/rel="?(?:prev|next)/u);
  });

  test.runIf(pages.includes(id))('leads on to the previous and the next page', () => {
    if (id !== pages[0]) expect(html).toContain('rel="prev"');
    if (id !== pages.at(-1)) expect(html).toContain('rel="next"');
  });

  test('is read in less than eight minutes', () => {
    const [, , ...body] = readFileSync(join(content, fileOf(id)), 'utf8').split(/^---$/mu);
    expect(readingMinutes(body.join(''))).toBeLessThan(8);
  });
});
