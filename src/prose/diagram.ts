import { instance, type Graph } from '@viz-js/viz';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { diagrams } from '#data/diagrams.ts';
import type { Diagram } from '#data/schemas/diagram.ts';
import { DataError } from '#kit/data-error.ts';

const graphviz = await instance();

/** In points, which the SVG uses as pixels. A wider diagram would be unreadable on a phone of 320 px. */
const maxWidth = 340;

/**
 * Graphviz knows the widths of few fonts. What readers see is drawn in the page's own, which may be wider than Arial, so
 * the space is measured with more than the 15 px of a label and the 13.5 px of the rest.
 */
const measured = { label: 15.5, arrow: 14.5 };

const graphOf = ({ parts, groups, arrows }: Diagram): Graph => ({
  graphAttributes: { rankdir: 'TB', nodesep: 0.2, ranksep: 0.4, pad: 0.02 },
  nodeAttributes: {
    shape: 'box',
    fontname: 'Arial',
    fontsize: measured.label,
    margin: '0.14,0.07',
    height: 0.3,
  },
  edgeAttributes: { fontname: 'Arial', fontsize: measured.arrow, arrowsize: 0.6 },
  nodes: parts.map(({ id, label, note, language }) => ({
    name: id,
    attributes: {
      label: note ? `${label}\n${note}` : label,
      ...(language && { class: `language-${language}` }),
    },
  })),
  edges: arrows.map(({ from, to, label, dashed }) => ({
    tail: from,
    head: to,
    attributes: {
      // The spaces keep the label off the line.
      ...(label && { label: `  ${label.replaceAll('\n', '  \n  ')} ` }),
      ...(dashed && { class: 'dashed' }),
    },
  })),
  subgraphs: groups.map(({ id, label, parts: members }) => ({
    name: `cluster_${id}`,
    graphAttributes: {
      label,
      labeljust: 'l',
      labelloc: 'b',
      fontname: 'Arial',
      fontsize: measured.arrow,
      margin: 10,
    },
    nodes: members.map((name) => ({ name })),
  })),
});

/**
 * Finds a diagram by its id.
 * @throws {DataError} when there is none
 */
export const diagramOf = (id: string): Diagram => {
  const found = diagrams.find((diagram) => diagram.id === id);
  if (found) return found;
  throw new DataError(
    `there is no diagram "${id}"; add it to src/data/diagrams.ts or correct the id`,
  );
};

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

/**
 * Describes a diagram for readers who cannot see it.
 * @returns a sentence for each arrow: `Go service to Rust core: one call per batch.`
 */
export const diagramText = ({ title, parts, arrows }: Diagram): string => {
  const labels = new Map(parts.map(({ id, label }) => [id, oneLine(label)]));
  const sentences = arrows.map(
    ({ from, to, label }) =>
      `${labels.get(from) ?? from} to ${labels.get(to) ?? to}${label ? `: ${oneLine(label)}` : ''}.`,
  );
  return [`${title}.`, ...sentences].join(' ');
};

/** Attributes of Graphviz that must not reach the page: colours and fonts (the styles set them) and ids. */
const unwanted = new Set([
  'id',
  'fill',
  'stroke',
  'fontFamily',
  'fontSize',
  'xmlSpace',
  'strokeDashArray',
]);

const isLeftOut = (node: Nodes, parent: Nodes): boolean => {
  if (node.type === 'comment') return true;
  if (node.type === 'text') return !node.value.trim();
  if (node.type !== 'element') return false;
  const isBackground =
    node.tagName === 'polygon' &&
    parent.type === 'element' &&
    [parent.properties['className']].flat().includes('graph');
  return node.tagName === 'title' || isBackground;
};

const px = (value: unknown): number => Number.parseFloat(String(value));

/**
 * Draws a diagram with Graphviz.
 * @returns an `svg` element without colours, fonts or ids of its own; width and height are in px
 * @throws {DataError} when it is too wide for a phone
 */
export const diagramSvg = (diagram: Diagram): string => {
  const drawn = graphviz.renderString(graphOf(diagram), { format: 'svg_inline' });
  const tree = fromHtml(drawn, { fragment: true, space: 'svg' });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isLeftOut(node, parent)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element') return undefined;
    node.properties = Object.fromEntries(
      Object.entries(node.properties).filter(([name]) => !unwanted.has(name)),
    );
    if (node.tagName === 'svg') {
      const width = Math.ceil(px(node.properties['width']));
      if (width > maxWidth)
        throw new DataError(
          `diagram "${diagram.id}" is ${String(width)} px wide; expected at most ${String(maxWidth)}; shorten its labels, break them with \\n, or put parts below each other`,
        );
      node.properties['width'] = width;
      node.properties['height'] = Math.ceil(px(node.properties['height']));
      node.properties['role'] = 'img';
      node.properties['ariaLabel'] = diagramText(diagram);
    }
    return undefined;
  });
  return toHtml(tree, { space: 'svg' });
};
