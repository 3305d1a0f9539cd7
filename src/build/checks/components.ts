import { DataError } from '#kit/data-error.ts';
import { oncePer } from '#kit/once.ts';
import { attributesOf, type MdxElement } from '#prose/mdx.ts';
import type { Brought } from '#site/mdx-component.ts';
import { mdxComponent, mdxComponents } from '#site/mdx-components.ts';
import { lineOf, nodesOf, type ParsedPage } from './page-text.ts';
import type { Found } from './syntax.ts';

const names = Object.keys(mdxComponents);

/** The component that a name in another case is meant to be: `cite` → `Cite`, `often-said` → `OftenSaid`. */
const inAnotherCase = (name: string): string | undefined => {
  const letters = name.replace(/[^a-z]/giu, '').toLowerCase();
  return names.find((known) => known.toLowerCase() === letters && known !== name);
};

/** Whether a tag is meant to be a component, rather than an element of HTML. */
export const isComponent = (name: string): boolean =>
  /^[A-Z]/u.test(name) || inAnotherCase(name) !== undefined;

const repeatedAttributes = ({ attributes }: MdxElement): string[] => {
  const given = attributes.flatMap((attribute) => ('name' in attribute ? attribute.name : []));
  return [...new Set(given.filter((name, index) => given.indexOf(name) < index))];
};

const isEmpty = (element: MdxElement): boolean =>
  element.children.every((child) => child.type === 'text' && child.value.trim() === '');

/** Whether a tag stands in a sentence and has words alone between its tags. */
const isWords = (element: MdxElement): boolean =>
  element.type === 'mdxJsxTextElement' &&
  element.children.every(({ type }) => ['text', 'inlineCode', 'emphasis', 'strong'].includes(type));

/** What is wrong with what stands between the tags of a component, without its name. */
const textMessages = (name: string, element: MdxElement): string[] => {
  const { holds } = mdxComponent(name);
  if (isEmpty(element) === (holds === 'nothing'))
    return holds === 'words' && !isWords(element)
      ? [
          'holds more than words of a sentence; write it within a paragraph, without links and other components between its tags',
        ]
      : [];
  return [
    holds === 'nothing'
      ? `holds no text of its own; write <${name} … /> and move the text out of it`
      : `holds no text; write <${name} …>text</${name}>`,
  ];
};

/** What is wrong with a tag, without its name. */
const messagesOf = (name: string, element: MdxElement): string[] => {
  const text = textMessages(name, element);
  const repeated = repeatedAttributes(element).map(
    (attribute) => `has the attribute ${attribute} twice; remove one`,
  );
  const code = element.attributes.some(
    (attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null),
  );
  if (code)
    return [
      ...text,
      'has an attribute in braces; write its value in quotes, name="value", or its name alone',
    ];
  try {
    mdxComponent(name).brings(attributesOf(element));
    return [...text, ...repeated];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return [...text, ...repeated, ...error.message.split('\n')];
  }
};

const problemsOf = (element: MdxElement): string[] => {
  const { name } = element;
  if (name === null || !isComponent(name)) return [];
  const meant = inAnotherCase(name);
  if (meant !== undefined) return [`<${name}> is not a component; did you mean <${meant}>?`];
  try {
    return messagesOf(name, element).map((message) =>
      `<${name}> ${message}`.replace(/^(<\w+>) (\w+: )/u, '$1, $2'),
    );
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return [`<${name}> ${error.message}`];
  }
};

const tagsOf = (page: ParsedPage): MdxElement[] =>
  nodesOf(page, 'mdxJsxFlowElement', 'mdxJsxTextElement');

/** Components that do not exist, and attributes that are wrong, missing or name nothing. */
export const componentProblems = oncePer((page: ParsedPage): Found[] =>
  tagsOf(page).flatMap((element) =>
    problemsOf(element).map((message) => ({ line: lineOf(page, element), message })),
  ),
);

/** A component on a page, and what it brings. */
export interface PlacedComponent {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly brought: Brought;
}

/** The components of a page that are right, in reading order. */
export const componentsOf = oncePer((page: ParsedPage): PlacedComponent[] =>
  tagsOf(page).flatMap((element) => {
    const { name } = element;
    if (name === null || !isComponent(name) || problemsOf(element).length > 0) return [];
    const attributes = attributesOf(element);
    return {
      name,
      line: lineOf(page, element),
      attributes,
      brought: mdxComponent(name).brings(attributes),
    };
  }),
);
