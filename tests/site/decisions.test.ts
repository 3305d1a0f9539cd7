import { z } from 'astro/zod';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { decisions } from '#data/decisions.ts';
import { orderedVerdicts, runnerUpOf, verdictLists } from '#decide/decisions.ts';
import { decisionPage, isQuestion, pathTo } from '#data/decision-tree.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import { sections } from '#data/sections.ts';
import { builtFiles, builtText } from '../built.ts';
import { projectText } from '../project.ts';

const pathOf = (id: string): string => `/${decisionPage(id)}/`;
const htmlOf = (id: string): string => builtText(`${decisionPage(id)}/index.html`);

/** The targets of all links in the `main` element of a page. */
const linksIn = (html: string): string[] => {
  const links: string[] = [];
  visit(
    fromHtml(html.slice(html.indexOf('<main'), html.indexOf('</main>'))),
    'element',
    (element) => {
      const { href } = element.properties;
      if (element.tagName === 'a' && typeof href === 'string') links.push(href);
    },
  );
  return links;
};

const nodes = [...decisions.questions, ...decisions.verdicts];

describe.each(nodes)('the page of $id', (node) => {
  const { id } = node;

  test('is titled by its question, or by its name in the tree', () => {
    const title = /<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(htmlOf(id))?.[1] ?? '';
    expect(title.replace(/<[^>]+>/gu, '').trim()).toBe(
      isQuestion(node) ? node.question : node.label,
    );
  });

  test('leads back to each question on the way to it, in order', () => {
    const way = /<details class="?answered[\s\S]*?<\/details>/u.exec(htmlOf(id))?.[0] ?? '';
    const back = [...way.matchAll(/href="([^"]+)"/gu)].map(([, url]) => url);
    expect(back).toEqual(pathTo(id).map(({ question }) => pathOf(question.id)));
  });

  test('is in no navigation', () => {
    // A text may link to it.
    const outside = builtText('go/index.html').replace(/<main[\s\S]*<\/main>/u, '');
    expect(outside + builtText('search/index.html')).not.toContain(`href="${pathOf(id)}"`);
  });
});

test.each(decisions.questions)('$id leads to both its answers', ({ id, answers }) => {
  for (const { to } of answers) expect(linksIn(htmlOf(id))).toContain(pathOf(to));
});

test('the answers stand before everything else that a question can say', () => {
  for (const { id } of decisions.questions) {
    const html = htmlOf(id);
    const order = ['<h1', 'class="answer"', 'class="replies"', 'id="how-to-tell"', 'class="meta"'];
    const found = order.map((part) => html.indexOf(part));
    expect(found, id).not.toContain(-1);
    expect(found, id).toEqual(found.toSorted((one, other) => one - other));
  }
});

test('a verdict gives its reasons, its runner-up and its price before its prose', () => {
  for (const { id } of decisions.verdicts) {
    const html = htmlOf(id);
    const [, first = ''] = /^## (.+)$/mu.exec(projectText(`content/decide/${id}.mdx`)) ?? [];
    const order = [
      '<h1',
      'id="reasons-in-brief"',
      'aria-label="Runner-up"',
      'id="what-you-give-up"',
      'id="what-would-change-it"',
      `>${first}</h2>`,
      'id="where-to-go-next"',
    ];
    const found = order.map((part) => html.indexOf(part));
    expect(found, id).not.toContain(-1);
    expect(found, id).toEqual(found.toSorted((one, other) => one - other));
  }
});

test.each(decisions.verdicts)('$id shows its reasons and where to go next', (verdict) => {
  const html = htmlOf(verdict.id);
  for (const { id } of verdictLists) expect(html).toContain(`id="${id}"`);
  for (const id of [...verdict.languages, ...verdict.links])
    expect(linksIn(html)).toContain(`/${id}/`);
});

test.each(decisions.verdicts)(
  '$id names its runner-up in its data, and argues with it',
  (verdict) => {
    const named = linksIn(htmlOf(verdict.id)).filter(
      (url) => url === `/${runnerUpOf(verdict).pageId}/`,
    );
    // Once below the lists, and in the text at least once.
    expect(named.length).toBeGreaterThanOrEqual(2);
  },
);

test('no page of the chooser is an orphan, and none is left over', () => {
  const built = builtFiles.filter((file) => /^decide\/.+\/index\.html$/u.test(file));
  expect(built.map((file) => `/${file.replace('index.html', '')}`)).toEqual(
    [...nodes.map(({ id }) => pathOf(id)), '/decide/record/', '/decide/weights/'].toSorted(),
  );
  expect(linksIn(builtText('decide/index.html'))).toEqual(
    expect.arrayContaining(nodes.map(({ id }) => pathOf(id))),
  );
});

test('navigation lists the chooser and none of its steps', () => {
  expect(sections.find(({ id }) => id === 'decide')?.pages).toEqual([
    'decide',
    'decide/weights',
    'decide/record',
  ]);
});

const linkSchema = z.strictObject({ label: z.string(), url: z.url() });
const dataSchema = z.strictObject({
  questions: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      question: z.string(),
      label: z.string(),
      answers: z
        .array(linkSchema.extend({ hint: z.string().nullable(), to: z.string() }))
        .length(2),
    }),
  ),
  verdicts: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      label: z.string(),
      // Empty where the answer is to stay with what the team has.
      languages: z.array(z.string()),
      way: z
        .array(
          z.strictObject({
            question: z.string(),
            answer: z.string(),
            fact: z.string(),
            url: z.url(),
          }),
        )
        .min(1),
      runnerUp: linkSchema.extend({ id: z.string(), why: z.string() }),
      links: z.array(linkSchema).min(2),
      reasons: z.array(z.string()).min(2),
      givesUp: z.array(z.string()).min(2),
      changesMind: z.array(z.string()).min(2),
      verified: z.iso.date(),
    }),
  ),
});

describe('/data/decisions.json', () => {
  const data = dataSchema.parse(JSON.parse(builtText('data/decisions.json')));

  test('has every question and every verdict with the way to it', () => {
    expect(data.questions.map(({ id }) => id)).toEqual(decisions.questions.map(({ id }) => id));
    expect(data.verdicts.map(({ id, way }) => [id, way.length])).toEqual(
      orderedVerdicts().map(({ id }) => [id, pathTo(id).length]),
    );
  });

  test('has what a decision record needs as plain text', () => {
    const budget = data.verdicts.find(({ id }) => id === 'go-with-a-memory-budget');
    const written = decisions.verdicts.find(({ id }) => id === 'go-with-a-memory-budget');
    expect(budget?.reasons).toEqual(written?.reasons.map(({ text }) => inlineText(text)));
    expect(JSON.stringify(data)).not.toContain('`');
  });

  test('leads to pages that exist', () => {
    const urls = [...JSON.stringify(data).matchAll(/"(https:[^"]+)"/gu)].map(
      ([, url]) => url ?? '',
    );
    expect(urls.length).toBeGreaterThan(150);
    for (const url of urls)
      expect(builtFiles).toContain(`${new URL(url).pathname.slice(1)}index.html`);
  });
});
