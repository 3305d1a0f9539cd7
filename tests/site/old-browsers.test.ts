import { describe, expect, test } from 'vitest';
import { builtEmbeds, builtPages, builtText } from '../built.ts';

/** All styles of the site: each page holds them, and embeds hold some of their own. */
const styles = new Set(
  [...builtPages, ...builtEmbeds].flatMap((file) =>
    [...builtText(file).matchAll(/<style[^>]*>(?<css>.*?)<\/style>/gsu)].map(
      ({ groups }) => groups?.['css'] ?? '',
    ),
  ),
);
const css = [...styles].join('\n');

interface Rule {
  readonly selector: string;
  readonly body: string;
}

/** The innermost blocks; nesting is gone by then. */
const rules: readonly Rule[] = [...css.matchAll(/(?<selector>[^{}]+)\{(?<body>[^{}]*)\}/gu)].map(
  ({ groups }) => ({ selector: groups?.['selector'] ?? '', body: groups?.['body'] ?? '' }),
);

/** The selectors of a list, cut at the commas outside brackets. */
const listed = (selector: string): string[] => {
  const parts = [''];
  let depth = 0;
  for (const character of selector) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
};

describe('styles, in browsers of November 2023', () => {
  test('are all there', () => {
    expect(rules.length).toBeGreaterThan(300);
  });

  // Chrome 119, Firefox 119 and Safari 17.1; each is missing from one of them at least.
  test.each([
    ['light-dark()', /light-dark\(/u],
    ['nesting', /&/u],
    ['rules of a scope', /@scope/u],
    ['style queries', /style\(/u],
    ['typed attr() and if()', /attr\([^)]*type\(|[\s:]if\(/u],
    ['relative colours', /\b(?:rgb|hsl|oklch|color)\(from /u],
    ['anchor positions', /position-area|position-anchor|anchor\(/u],
    ['registered properties', /@property/u],
  ])('do not need %s', (_, unknown) => {
    expect(rules.filter(({ selector, body }) => unknown.test(`${selector}{${body}`))).toEqual([]);
    expect(css.match(unknown)).toBeNull();
  });

  test('an unknown selector does not take known ones with it', () => {
    const unknown = /:has\(|::details-content|:popover-open|:open\b|::picker|:state\(|:dir\(/u;
    // What stands in `:is()` and `:where()` is forgiven.
    const strict = (selector: string): string =>
      selector.replaceAll(/:(?:is|where)\([^)]*\)/gu, '');
    const mixed = rules.filter(({ selector }) => {
      const parts = listed(selector).map(strict);
      return parts.some((part) => unknown.test(part)) && !parts.every((part) => unknown.test(part));
    });
    expect(mixed).toEqual([]);
  });

  test('what is drawn with a text for screen readers is drawn without it too', () => {
    const lost = rules
      .filter(({ body }) => /content:"[^"]*" ?\/ ?"/u.test(body))
      .filter(({ body }) => !/content:"[^"]*";(?:.*;)?content:"[^"]*" ?\/ ?"/u.test(body))
      // Unknown to those browsers as a whole.
      .filter(({ selector }) => selector !== '.toc:before');
    expect(lost).toEqual([]);
  });
});
