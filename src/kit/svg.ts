import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const stringifier = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true });

/** Creates an SVG element as hast. Numbers are rounded, because the last digits of a sine differ between machines. */
export const element = (
  tagName: string,
  properties: Record<string, string | number | undefined>,
  ...children: (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(value * 10) / 10 : value,
    ]),
  ),
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  ),
});

/** An SVG element as well-formed XML, which is also valid in HTML. */
export const svgText = (svg: Element): string =>
  stringifier.stringify({ type: 'root', children: [svg] });
