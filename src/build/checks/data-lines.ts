import ts from 'typescript';
import type { Path } from '#kit/data-error.ts';
import { keyOf, lineOf, nodesIn, treeOf } from './data-tree.ts';

/** What an expression stands for: the value of a constant of the same file, the text of a template with substitutions. */
const valueOf = (
  node: ts.Expression | undefined,
  tree: ts.SourceFile,
): ts.Expression | undefined => {
  if (!node) return undefined;
  if (
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node)
  )
    return valueOf(node.expression, tree);
  if (!ts.isIdentifier(node)) return node;
  const declared = nodesIn(tree)
    .filter(ts.isVariableDeclaration)
    .find(({ name }) => ts.isIdentifier(name) && name.text === node.text);
  return declared?.initializer ? valueOf(declared.initializer, tree) : node;
};

/** One step down a literal: the node to point at, and the value below it. */
const step = (
  value: ts.Expression | undefined,
  key: PropertyKey,
  tree: ts.SourceFile,
): { node: ts.Node; value: ts.Expression | undefined } | undefined => {
  if (value && ts.isArrayLiteralExpression(value)) {
    // After a spread, positions are unknown.
    const spread = value.elements.findIndex(ts.isSpreadElement);
    const element = value.elements[Number(key)];
    return element && (spread < 0 || spread > Number(key))
      ? { node: element, value: valueOf(element, tree) }
      : undefined;
  }
  if (!value || !ts.isObjectLiteralExpression(value)) return undefined;
  const property = value.properties.findLast((candidate) => keyOf(candidate) === String(key));
  if (!property) return undefined;
  const below = ts.isPropertyAssignment(property)
    ? property.initializer
    : ts.isShorthandPropertyAssignment(property)
      ? property.name
      : undefined;
  return { node: property, value: valueOf(below, tree) };
};

/** The data that a file hands to its `define…()`: the argument after the file's own path. */
const definedData = (tree: ts.SourceFile): ts.Expression | undefined => {
  const call = nodesIn(tree)
    .filter(ts.isCallExpression)
    .find(
      ({ arguments: [first] }) =>
        first && ts.isStringLiteral(first) && first.text === tree.fileName,
    );
  return call && valueOf(call.arguments.at(-1), tree);
};

/**
 * The line of a data file that holds what a path leads to, or else the nearest thing above it.
 * @param file path of the file in the project, which is also the first argument of its `define…()`
 * @returns undefined if the file hands over no literal
 */
export const dataLine = (file: string, text: string, path: Path): number | undefined => {
  const tree = treeOf(file, text);
  const root = definedData(tree);
  if (!root) return undefined;
  let line = lineOf(root, tree);
  let value: ts.Expression | undefined = root;
  for (const key of path) {
    const next = step(value, key, tree);
    if (!next) break;
    line = lineOf(next.node, tree);
    ({ value } = next);
  }
  return line;
};
