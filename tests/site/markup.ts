import { fromHtml } from 'hast-util-from-html';
import { HtmlValidate } from 'html-validate';
import { visit } from 'unist-util-visit';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // White space in the output is the compressor's business; readers never meet it.
    'no-trailing-whitespace': 'off',
    // Tables name their roles because the phone's cards are made with `display`, which removes them.
    'no-redundant-role': 'off',
    // A cell's id joins those of its row and column with a dot, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** What html-validate finds in a page: the line, the rule, what is wrong. */
export const mistakesIn = async (html: string, file: string): Promise<string[]> => {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${String(line)}: ${ruleId}: ${message}`),
  );
};

/** URLs that a page makes a browser fetch, by attribute of the elements that fetch. */
export const fetchedBy = (html: string): string[] => {
  const urls: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    const fetches =
      tagName === 'link' ? properties['href'] : (properties['src'] ?? properties['poster']);
    const rel = Array.isArray(properties['rel']) ? properties['rel'].join(' ') : '';
    if (tagName === 'link' && /canonical|alternate|search|expect/u.test(rel)) return;
    if (typeof fetches === 'string') urls.push(fetches);
  });
  return urls;
};

/** The directives of a page's own policy, each with its values. */
export const policyOf = (html: string): Map<string, string[]> => {
  const content =
    /<meta http-equiv="content-security-policy" content="([^"]+)"/u.exec(html)?.[1] ?? '';
  return new Map(
    content.split(';').flatMap((directive) => {
      const [name, ...values] = directive.trim().split(/\s+/u);
      return name ? [[name, values]] : [];
    }),
  );
};
