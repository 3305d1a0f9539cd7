import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { createHighlighterCore, type HighlighterCore, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import go from 'shiki/langs/go.mjs';
import python from 'shiki/langs/python.mjs';
import rust from 'shiki/langs/rust.mjs';
import typescript from 'shiki/langs/typescript.mjs';

/** The three inks, as classes: keyword, string, comment. The colours only name them; no page contains a `style=`. */
const inks: Readonly<Record<string, string>> = { '#000001': 'k', '#000002': 's', '#000003': 'c' };

const theme: ThemeRegistration = {
  name: 'inks',
  type: 'light',
  colors: { 'editor.foreground': '#000000', 'editor.background': '#ffffff' },
  settings: [
    { settings: { foreground: '#000000', background: '#ffffff' } },
    {
      scope: ['keyword', 'storage', 'constant.language', 'support.type.builtin.rust'],
      settings: { foreground: '#000001' },
    },
    // Signs are no words, although grammars call them keywords.
    {
      scope: [
        'keyword.operator',
        'punctuation',
        'meta.template.expression',
        'meta.embedded',
        // Names of types, which are plain in the other languages.
        ...['string', 'error', 'numeric', 'boolean', 'byte', 'rune'].map(
          (name) => `storage.type.${name}.go`,
        ),
      ],
      settings: { foreground: '#000000' },
    },
    {
      scope: [
        'keyword.operator.expression',
        'keyword.operator.new',
        'keyword.operator.logical.python',
      ],
      settings: { foreground: '#000001' },
    },
    {
      scope: ['string', 'punctuation.definition.string', 'storage.type.string.python'],
      settings: { foreground: '#000002' },
    },
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: '#000003' } },
  ],
};

let highlighter: Promise<HighlighterCore> | undefined;

const languageOf = (file: string): string | undefined =>
  ({ go: 'go', py: 'python', pyi: 'python', ts: 'typescript', rs: 'rust' })[
    file.replace(/^.*\./u, '')
  ];

/** Code without ink. An arrow is kept together, or a line could be broken after its hyphen. */
const plain = (content: string): ElementContent[] =>
  content
    .split(/(->|<-)/u)
    .filter((part) => part !== '')
    .map((value) =>
      value === '->' || value === '<-' ? h('span.t', value) : { type: 'text', value },
    );

/**
 * The lines of a program with its keywords, strings and comments in elements with a class each.
 * @param file its name, which tells the language
 * @returns for each line the content of its element
 */
export const highlighted = async (
  file: string,
  lines: readonly string[],
): Promise<ElementContent[][]> => {
  const lang = languageOf(file);
  if (lang === undefined) return lines.map((value) => [{ type: 'text', value }]);
  highlighter ??= createHighlighterCore({
    themes: [theme],
    langs: [go, python, rust, typescript],
    engine: createJavaScriptRegexEngine(),
  });
  const { tokens } = (await highlighter).codeToTokens(lines.join('\n'), { lang, theme: 'inks' });
  return tokens.map((line) =>
    line.flatMap(({ content, color }): ElementContent[] => {
      const ink = inks[color?.toLowerCase() ?? ''];
      // White space needs no ink.
      return ink === undefined || content.trim() === ''
        ? plain(content)
        : [h(`span.${ink}`, content)];
    }),
  );
};
