/** A rule of `_headers`: a path with `*` for any characters and `:name` for one part, and its lines in order. */
interface Rule {
  readonly path: RegExp;
  readonly lines: string[];
}

const pathPattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split(/(\*|:\w+)/u)
      .map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : RegExp.escape(part)))
      .join('')}$`,
    'u',
  );

/** The rules of a `_headers` file, as Netlify and Cloudflare Pages read it. */
export const headerRules = (file: string): Rule[] => {
  const rules: Rule[] = [];
  for (const line of file.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({ path: pathPattern(line), lines: [] });
    else rules.at(-1)?.lines.push(line);
  }
  return rules;
};

const fieldOf = (line: string): [string, string] => {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
};

/** Headers as Cloudflare Pages sends them: values are joined, and `! Name` removes earlier ones. */
export const asCloudflare = (rules: readonly Rule[], path: string): Map<string, string> => {
  const headers = new Map<string, string>();
  for (const line of rules.flatMap((rule) => (rule.path.test(path) ? rule.lines : [])))
    if (line.startsWith('!')) headers.delete(line.slice(1).trim().toLowerCase());
    else {
      const [name, value] = fieldOf(line);
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  return headers;
};

/** Headers as Netlify's own tools send them: lines without a colon are skipped, the last value wins. */
export const asNetlify = (rules: readonly Rule[], path: string): Map<string, string> =>
  new Map(
    rules
      .flatMap((rule) => (rule.path.test(path) ? rule.lines : []))
      .filter((line) => line.includes(':'))
      .map(fieldOf),
  );
