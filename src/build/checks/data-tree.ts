import ts from 'typescript';

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a data file; kept until the file changes. */
export const treeOf = (file: string, text: string): ts.SourceFile => {
  const before = parsed.get(file);
  if (before?.text === text) return before;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  parsed.set(file, tree);
  return tree;
};

/** Every node of a syntax tree. */
export const nodesIn = (node: ts.Node): ts.Node[] => {
  const found: ts.Node[] = [];
  const walk = (one: ts.Node): void => {
    found.push(one);
    ts.forEachChild(one, walk);
  };
  walk(node);
  return found;
};

/** The name of a property of an object literal. */
export const keyOf = (property: ts.ObjectLiteralElementLike): string | undefined =>
  property.name &&
  (ts.isIdentifier(property.name) ||
    ts.isStringLiteralLike(property.name) ||
    ts.isNumericLiteral(property.name))
    ? property.name.text
    : undefined;

/** The line on which a node begins, counted from 1. */
export const lineOf = (node: ts.Node, tree: ts.SourceFile): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
