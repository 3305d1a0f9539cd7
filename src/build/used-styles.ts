import type { Root as Page } from 'hast';
import { parse, type Root, type Rule } from 'postcss';
import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';
import { elementsOf } from '#kit/elements.ts';

/** Names of tags, classes, ids and attributes, as selectors write them. */
type Names = ReadonlySet<string>;

/** Attributes that the browser sets itself, such as `open` on details. */
const setByBrowser = ['open'];

const camelCase = (name: string): string =>
  name.replace(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** The names of an attribute in hast and in scripts: `aria-current`, `ariaCurrent`; `data-theme`, `theme`. */
const attributeNames = (attribute: string): string[] =>
  attribute === 'class'
    ? ['className']
    : [attribute, camelCase(attribute), camelCase(attribute.replace(/^data-/u, ''))];

const style = /<style>([\s\S]*?)<\/style>/gu;

/** The content of each `style` element of a page. */
export const stylesOf = (html: string): string[] =>
  [...html.matchAll(style)].map(([, css = '']) => css);

/** Every word of a script: any of them may be a tag, a class or an attribute that it sets. */
export const wordsOf = (script: string): string[] => script.match(/[\w-]+/gu) ?? [];

const collect = (tree: Page, names: Set<string>): void => {
  for (const { tagName, properties, content, children } of elementsOf(tree)) {
    names.add(tagName);
    for (const name of Object.keys(properties)) names.add(name);
    for (const name of [properties['className'], properties['id']].flat()) names.add(String(name));
    if (content) collect(content, names);
    const [text] = children;
    if (tagName === 'script' && text?.type === 'text')
      for (const word of wordsOf(text.value)) names.add(word);
  }
};

const mayMatchPart = (part: Node, names: Names): boolean => {
  switch (part.type) {
    case 'tag':
    case 'class':
    case 'id':
      return names.has(part.value);
    case 'attribute':
      return attributeNames(part.attribute).some((name) => names.has(name));
    case 'pseudo':
      return (
        !/^:(?:is|where)$/u.test(part.value) || part.nodes.some((each) => mayMatch(each, names))
      );
    default:
      return true;
  }
};

/** Whether a selector can match: everything it needs is on the page, or may be added by a script. */
const mayMatch = (selector: Selector, names: Names): boolean =>
  selector.nodes.every((part) => mayMatchPart(part, names));

/** A stylesheet with its parsed selectors, read once for all pages. */
interface Stylesheet {
  readonly root: Root;
  readonly selectors: ReadonlyMap<string, readonly Selector[]>;
  /** Every name that occurs in a selector, in any spelling. */
  readonly names: ReadonlySet<string>;
}

const isStep = (rule: Rule): boolean =>
  rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes';

const readStylesheet = (css: string): Stylesheet => {
  const root = parse(css);
  const selectors = new Map<string, readonly Selector[]>();
  const names = new Set<string>();
  root.walkRules((rule) => {
    if (isStep(rule) || selectors.has(rule.selector)) return;
    const parsed = selectorParser().astSync(rule.selector);
    selectors.set(rule.selector, parsed.nodes);
    parsed.walk((part) => {
      if (part.type === 'attribute')
        for (const name of attributeNames(part.attribute)) names.add(name);
      else if (part.value !== undefined) names.add(part.value);
    });
  });
  return { root, selectors, names };
};

const pruned = ({ root, selectors }: Stylesheet, names: Names): string => {
  const kept = root.clone();
  kept.walkRules((rule) => {
    if (isStep(rule)) return;
    const alive = selectors.get(rule.selector)?.filter((selector) => mayMatch(selector, names));
    if (!alive?.length) rule.remove();
    else rule.selector = alive.map(String).join();
  });
  kept.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return kept.toString();
};

/**
 * Removes from a page's styles the rules that can never match: all pages share one stylesheet, and most use half of it.
 * @param scripted words of the scripts that pages may load
 * @returns a function that takes a page's HTML and its tree and returns the HTML with fewer rules
 */
export const usedStyles = (scripted: Iterable<string>): ((html: string, tree: Page) => string) => {
  const always = [...setByBrowser, ...scripted];
  const stylesheets = new Map<string, Stylesheet>();
  /** Cache of the results: pages that use the same names get the same styles. */
  const made = new Map<string, string>();
  return (html, tree) => {
    const names = new Set(always);
    collect(tree, names);
    return html.replace(style, (_, css: string) => {
      const stylesheet = stylesheets.get(css) ?? readStylesheet(css);
      stylesheets.set(css, stylesheet);
      const key = [...stylesheet.names].filter((name) => names.has(name)).join(' ') + css;
      const kept = made.get(key) ?? pruned(stylesheet, names);
      made.set(key, kept);
      return `<style>${kept}</style>`;
    });
  };
};
