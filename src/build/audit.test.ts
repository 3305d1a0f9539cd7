import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { auditedPage, auditPages } from './audit.ts';

const page = (path: string, body: string) =>
  auditedPage(
    { file: `${path.slice(1)}index.html`, path },
    fromHtml(`<!doctype html><html lang="en"><body>${body}</body></html>`),
  );

const go = page('/go/', '<h2 id="gc">GC</h2>');
const problemsOf = (body: string, base = '/'): string[] =>
  auditPages(
    [page('/', body), go],
    new Set(['index.html', 'go/index.html', 'data/x.csv']),
    base,
  ).map(({ file, message }) => `${file}: ${message}`);

describe('the audit of a built page', () => {
  test.each([
    ['a link to a page', '<a href="/go/">x</a>'],
    ['a link to an anchor', '<a href="/go/#gc">x</a>'],
    ['a link within the page', '<p id="a"><a href="#a">x</a></p>'],
    ['a link to a file', '<a href="/data/x.csv">x</a>'],
    ['a link to another site', '<a href="https://go.dev/nowhere">x</a>'],
    ['a drawing that links', '<svg><a id="a" href="/go/"></a><use xlink:href="#a" /></svg>'],
    ['an object that is a file', '<object data="/data/x.csv"></object>'],
    ['a button that sends elsewhere', '<button formaction="/go/">x</button>'],
    ['data of the site’s own', '<p data-on="x" data-onclick="x" data-href="javascript:">x</p>'],
    ['headings that differ by a number', '<h2 id="http">HTTP</h2><h2 id="http-2">HTTP 2</h2>'],
    ['a picture that only decorates', '<img src="/data/x.csv" alt="">'],
  ])('passes %s', (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  test.each([
    ['<a href="/gone/">x</a>', 'the link "/gone/" leads to no page or file'],
    ['<a href="/go">x</a>', 'the link "/go" lacks the slash at its end; write "/go/"'],
    [
      '<a href="/go/#gone">x</a>',
      'the link "/go/#gone" leads to an anchor that go/index.html does not have',
    ],
    ['<a href="#gone">x</a>', 'the link "#gone" leads to an anchor that index.html does not have'],
    ['<p id="a"></p><p id="a"></p>', 'duplicate id `a`'],
    [
      '<h2 id="setup">Setup</h2><h3 id="setup-1">Set<i>up</i>!</h3>',
      'two headings have the same text, so the second one\'s anchor is "#setup-1"',
    ],
    ['<p style="color:red">x</p>', '<p> has an inline style'],
    ['<button onclick="x()">x</button>', '<button> has an inline handler "onclick"'],
    ['<p onpointerdown="x()">x</p>', '<p> has an inline handler "onpointerdown"'],
    ['<p ontouchstart="x()">x</p>', '<p> has an inline handler "ontouchstart"'],
    ['<p ONFOCUSIN="x()">x</p>', '<p> has an inline handler "onfocusin"'],
    ['<p onAnimationEnd="x()">x</p>', '<p> has an inline handler "onanimationend"'],
    ['<svg onbegin="x()"></svg>', '<svg> has an inline handler "onbegin"'],
    ['<img src="/data/x.csv">', '<img> has no alt'],
    ['<table><tr><td>x</td></tr></table>', '<table> was typed by hand'],
    ['<a href="javascript:alert(1)">x</a>', '<a> has a "href" that runs or embeds code'],
    ['<a href="java\nscript:alert(1)">x</a>', '<a> has a "href" that runs or embeds code'],
    ['<svg><a href="javascript:alert(1)">x</a></svg>', '<a> has a "href" that runs or embeds code'],
    [
      '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
      '<a> has a "xlink:href" that runs or embeds code',
    ],
    [
      '<button formaction="JavaScript:alert(1)">x</button>',
      '<button> has a "formaction" that runs or embeds code',
    ],
    [
      '<input formaction=" javascript:alert(1)">',
      '<input> has a "formaction" that runs or embeds code',
    ],
    ['<object data="data:text/html,x"></object>', '<object> has a "data" that runs or embeds code'],
    ['<iframe srcdoc="x"></iframe>', '<iframe> has a page of its own in "srcdoc"'],
    ['<iframe srcdoc></iframe>', '<iframe> has a page of its own in "srcdoc"'],
    ['<object data="/gone.svg"></object>', 'the link "/gone.svg" leads to no page or file'],
    ['<svg><use xlink:href="#gone" /></svg>', 'the link "#gone" leads to an anchor'],
    ['<a href="/%E0%A4%A/">x</a>', 'the link "/%E0%A4%A/" is not a valid address; correct it'],
    ['<a href="/go/#%E0">x</a>', 'the link "/go/#%E0" is not a valid address; correct it'],
  ])('refuses %s', (body, message) => {
    const problems = problemsOf(body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`index.html: ${message}`);
  });

  test('refuses a link out of the base', () => {
    expect(problemsOf('<a href="/repo/go/">x</a>', '/repo/')).toEqual([]);
    expect(problemsOf('<a href="/go/">x</a>', '/repo/')[0]).toContain(
      'the link "/go/" leads out of the site\'s base "/repo/"',
    );
  });
});
