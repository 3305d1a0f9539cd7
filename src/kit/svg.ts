import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

/** Creates an SVG element as hast. Numbers are rounded, because the last digits of a sine differ between machines. */
export const element = (
  tagName: string,
  properties: Record<string, string | number | undefined>,
  ...children: (ElementContent | string)[]
): Element =>
  s(
    tagName,
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        typeof value === 'number' ? Math.round(value * 10) / 10 : value,
      ]),
    ),
    ...children,
  );

/** An SVG element as well-formed XML, which is also valid in HTML. */
export const svgText = (svg: Element): string =>
  toHtml(svg, { space: 'svg', closeEmptyElements: true });
