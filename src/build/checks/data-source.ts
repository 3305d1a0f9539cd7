import ts from 'typescript';
import { oncePer } from '#kit/once.ts';
import { keyOf, lineOf, nodesIn, treeOf } from './data-tree.ts';

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

/** What an author probably wrote, by what the parser of TypeScript says. */
const syntaxHints: readonly (readonly [RegExp, string])[] = [
  [/^Merge conflict/u, 'keep one side and remove the marks'],
  [
    /^Unterminated string/u,
    'close the quotes; a text with an apostrophe stands in double ones: "it\'s"',
  ],
  [
    /expected/u,
    "look for a missing comma on the line above, an apostrophe within '…', or a key with a hyphen without quotes",
  ],
];

/** The first mistake in the syntax of a data file. */
export const syntaxMistakes = (file: string, text: string): SourceMistake[] =>
  (ts.transpileModule(text, { fileName: file, reportDiagnostics: true }).diagnostics ?? [])
    // Those after the first follow from it.
    .slice(0, 1)
    .map(({ start = 0, messageText }) => {
      const said = ts.flattenDiagnosticMessageText(messageText, '; ').replace(/\.$/u, '');
      const hint = syntaxHints.find(([pattern]) => pattern.test(said))?.[1];
      return {
        line: text.slice(0, start).split('\n').length,
        message: hint === undefined ? said : `${said}; ${hint}`,
      };
    });
