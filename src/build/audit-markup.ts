import type { Element } from 'hast';
import { textProperty } from '#kit/elements.ts';

/** Parsed as a URL, because browsers ignore spaces and line breaks in the scheme. */
const runsCode = (url: string): boolean =>
  ['javascript:', 'data:', 'vbscript:'].includes(
    URL.parse(url, 'https://site.invalid')?.protocol ?? '',
  );

/** Attributes that hold a URL: the property name in hast, and the name in HTML. */
export const addresses = {
  href: 'href',
  src: 'src',
  action: 'action',
  formAction: 'formaction',
  data: 'data',
  xLinkHref: 'xlink:href',
} as const;

/** What must not be in a published page: inline styles and handlers, code in addresses, tables typed by hand. */
export const markupProblems = (element: Element): string[] => {
  const { tagName, properties } = element;
  const problems: string[] = [];
  const report = (message: string): void => {
    problems.push(`<${tagName}> ${message}`);
  };
  for (const name of Object.keys(properties))
    // hast uses camel case only for names it knows; `onpointerdown` is not one of them.
    if (/^on/iu.test(name))
      report(
        `has an inline handler "${name.toLowerCase()}", which the security policy blocks; remove it`,
      );
  if ('style' in properties)
    report('has an inline style, which the security policy blocks; use a class');
  if (tagName === 'img' && !('alt' in properties))
    report('has no alt; describe the picture, or write alt="" if it is only decoration');
  if (tagName === 'table' && !('role' in properties))
    report('was typed by hand; put its data into src/data/ and use <DataTable>');
  if ('srcDoc' in properties)
    report('has a page of its own in "srcdoc", which is not checked; link to an address');
  for (const [name, written] of Object.entries(addresses))
    if (runsCode(textProperty(element, name) ?? ''))
      report(`has a "${written}" that runs or embeds code; link to an address`);
  return problems;
};
