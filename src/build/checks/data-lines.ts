import ts from 'typescript';
import type { Path } from '#kit/data-error.ts';
import { oncePer } from '#kit/once.ts';

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a data file; kept until the file changes. */
const treeOf = (file: string, text: string): ts.SourceFile => {
  const before = parsed.get(file);
  if (before?.text === text) return before;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  parsed.set(file, tree);
  return tree;
};

const nodesIn = (node: ts.Node): ts.Node[] => {
  const found: ts.Node[] = [];
  const walk = (one: ts.Node): void => {
    found.push(one);
    ts.forEachChild(one, walk);
  };
  walk(node);
  return found;
};

const keyOf = (property: ts.ObjectLiteralElementLike): string | undefined =>
  property.name &&
  (ts.isIdentifier(property.name) ||
    ts.isStringLiteralLike(property.name) ||
    ts.isNumericLiteral(property.name))
    ? property.name.text
    : undefined;

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
  return call && valueOf(call.arguments[1], tree);
};

const lineOf = (node: ts.Node, tree: ts.SourceFile): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

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

/** A mistake in the source text of a data file. */
export interface SourceMistake {
  readonly line: number;
  readonly message: string;
}

const keysTwice = oncePer((tree: ts.SourceFile): SourceMistake[] =>
  nodesIn(tree)
    .filter(ts.isObjectLiteralExpression)
    .flatMap(({ properties }) => {
      const lines = new Map<string, number>();
      return properties.flatMap((property) => {
        const key = keyOf(property);
        if (key === undefined) return [];
        const line = lineOf(property, tree);
        const before = lines.get(key);
        lines.set(key, before ?? line);
        const places = `lines ${String(before)} and ${String(line)}`;
        return before === undefined
          ? []
          : { line, message: `duplicate key \`${key}\` (${places}); rename or remove one` };
      });
    }),
);

/** A `define…()` that names another file than its own, so that messages would lead there. */
export const misnamedFiles = (file: string, text: string): SourceMistake[] => {
  const tree = treeOf(file, text);
  return nodesIn(tree)
    .filter(ts.isCallExpression)
    .flatMap(({ expression, arguments: [first] }) =>
      /^define[A-Z]/u.test(expression.getText(tree)) &&
      first &&
      ts.isStringLiteral(first) &&
      first.text !== file
        ? {
            line: lineOf(first, tree),
            message: `${expression.getText(tree)}() names "${first.text}"; write the path of this file, '${file}'`,
          }
        : [],
    );
};

/** Keys that are in an object twice, of which the later would silently win. */
export const repeatedKeys = (file: string, text: string): SourceMistake[] =>
  keysTwice(treeOf(file, text));

/** The first mistake in the syntax of a data file. */
export const syntaxMistakes = (file: string, text: string): SourceMistake[] =>
  (ts.transpileModule(text, { fileName: file, reportDiagnostics: true }).diagnostics ?? [])
    // Those after the first follow from it.
    .slice(0, 1)
    .map(({ start = 0, messageText }) => ({
      line: text.slice(0, start).split('\n').length,
      message: ts.flattenDiagnosticMessageText(messageText, '; ').replace(/\.$/u, ''),
    }));
