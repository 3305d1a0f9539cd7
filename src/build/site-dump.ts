import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { filesBelow } from '#kit/files.ts';

/** Elements that begin a line of the dump. */
const blocks =
  /^(address|article|aside|blockquote|button|caption|d[dlt]|details|dialog|div|fieldset|figcaption|figure|footer|form|h[1-6]|header|label|legend|li|link|main|meta|nav|ol|optgroup|option|p|pre|search|section|summary|table|t[dhr]|tbody|thead|title|ul)$/u;

/** Attributes that readers, or other programs, get to see. */
const seen = [
  'id',
  'href',
  'alt',
  'title',
  'ariaLabel',
  'hidden',
  'content',
  'value',
  'dataLabel',
  'dataDue',
];

/** Names of bundled files hold a hash, which changes with every change of a script. */
const withoutHashes = (text: string): string =>
  text.replace(/\/_astro\/[\w.-]+/gu, '/_astro/…').replace(/sha256-[\w+/=]+/gu, 'sha256-…');

const describe = ({ tagName, properties }: Element): string =>
  [
    tagName,
    ...seen.flatMap((name) => {
      const value = properties[name];
      return value === undefined || value === null ? [] : `${name}=${String(value)}`;
    }),
  ].join(' ');

/** Whether an element is named in the dump although it begins no line: links, anchors, pictures, metadata. */
const isMarked = ({ tagName, properties }: Element): boolean =>
  ['a', 'img', 'input', 'link', 'meta', 'svg'].includes(tagName) || properties['id'] !== undefined;

const isLeftOut = ({ tagName, properties }: Element): boolean =>
  tagName === 'style' ||
  (tagName === 'script' && properties['type'] !== 'application/ld+json') ||
  String(properties['httpEquiv']) === 'content-security-policy';

/** A page as text: a line for each block, with its ids and links. */
const pageText = (html: string): string => {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const read = (node: Nodes): void => {
    if (node.type === 'text') line += node.value;
    if (node.type === 'element') {
      if (isLeftOut(node)) return;
      const block = blocks.test(node.tagName);
      if (block) end();
      if (block || isMarked(node)) line += `<${describe(node)}>`;
    }
    if ('children' in node) node.children.forEach(read);
    if (node.type === 'element' && blocks.test(node.tagName)) end();
  };
  read(fromHtml(html));
  end();
  return lines.join('\n');
};

const texts = new Set(['.csv', '.json', '.md', '.svg', '.txt', '.xml', '']);

const fileText = (file: string, bytes: Buffer): string => {
  const ending = extname(file);
  if (ending === '.html') return pageText(bytes.toString('utf8'));
  // One long line would hide what changed in it.
  if (ending === '.json') return JSON.stringify(JSON.parse(bytes.toString('utf8')), null, 1);
  if (texts.has(ending)) return bytes.toString('utf8').replaceAll('><', '>\n<');
  return `sha256 ${createHash('sha256').update(bytes).digest('hex')}`;
};

/** Files whose names or content are made of hashes: bundled scripts, and the chunks of the search index. */
const isInternal = (file: string): boolean => /^(_astro|pagefind)\//u.test(file);

/**
 * A built site as one text, in which a change of what readers or programs get is a changed line: each page with its
 * title, headings, ids, text, links and cells, and each other file with its content.
 * @param folder the built site
 */
export const siteDump = async (folder: string): Promise<string> => {
  const files = (await filesBelow(folder)).filter((file) => !isInternal(file));
  const parts = await Promise.all(
    files.map(
      async (file) =>
        `=== ${file}\n${withoutHashes(fileText(file, await readFile(join(folder, file))))}\n`,
    ),
  );
  return parts.join('\n');
};
