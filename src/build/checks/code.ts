import { lineOf, nodesOf, sourceOf, type ParsedPage } from './page-text.ts';
import type { Found } from './syntax.ts';

/** Where a page uses footnotes; the notes themselves only if nothing refers to them. */
const footnotes = (page: ParsedPage) => {
  const references = nodesOf(page, 'footnoteReference');
  return references.length > 0 ? references : nodesOf(page, 'footnoteDefinition');
};

/** Code and tables that authors type into a page. */
export const codeProblems = (page: ParsedPage): Found[] => [
  ...nodesOf(page, 'mdxFlowExpression', 'mdxTextExpression')
    .filter(({ value }) => !/^\s*\/\*[\s\S]*\*\/\s*$/u.test(value))
    .map((node) => ({
      line: lineOf(page, node),
      message: `{${node.value}} is code, which pages cannot contain; a brace in text is written \\{`,
    })),
  ...nodesOf(page, 'mdxjsEsm').map((node) => ({
    line: lineOf(page, node),
    message:
      'pages cannot import or export; components need no import, and a paragraph begins with another word',
  })),
  ...nodesOf(page, 'table').map((node) => ({
    line: lineOf(page, node),
    message: 'a table typed by hand; put its data into src/data/ and use <DataTable>',
  })),
  ...footnotes(page).map((node) => ({
    line: lineOf(page, node),
    message: 'footnotes are not used here; write <Cite ids="…" /> for a source, or a sentence',
  })),
  ...nodesOf(page, 'listItem')
    .filter(({ checked }) => typeof checked === 'boolean')
    .map((node) => ({
      line: lineOf(page, node),
      message: 'a list of tasks; write a plain list, without [ ] and [x]',
    })),
  ...nodesOf(page, 'code')
    .filter((node) => !/(```|~~~)\s*$/u.test(sourceOf(page, node)))
    .map((node) => ({
      line: lineOf(page, node),
      message: 'the code block is not closed; put a line ``` after it',
    })),
];
