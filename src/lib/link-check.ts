/** A source to look at. */
export interface Link {
  readonly id: string;
  readonly url: string;
}

/** What became of sources, in the order of the report, and what its headings say. */
const outcomes = {
  gone: 'Gone',
  unreachable: 'Could not be reached',
  unclear: 'Could not tell: the host refuses programs, or this one',
  moved: 'Moved: the address leads to another',
  found: 'Found',
} as const;
type Outcome = keyof typeof outcomes;

export interface CheckedLink extends Link {
  readonly outcome: Outcome;
  /** The status it answered, where it leads or why there was no answer. */
  readonly detail: string;
}

type Answer = Pick<CheckedLink, 'outcome' | 'detail'>;

/** At most so many requests at a time, and one at a time to each host. */
const atOnce = 8;

const outcomeOf = ({ status, redirected }: Response): Outcome => {
  if (status === 404 || status === 410) return 'gone';
  if (status >= 500) return 'unreachable';
  if (status >= 400) return 'unclear';
  return redirected ? 'moved' : 'found';
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  // Node says "fetch failed" and hides the reason.
  const { cause } = error;
  return cause instanceof Error ? cause.message : error.message;
};

const ask = async (url: string, method: string, timeout: number): Promise<Answer> => {
  try {
    const response = await fetch(url, {
      method,
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'when-to-use link check' },
    });
    await response.body?.cancel();
    const outcome = outcomeOf(response);
    return { outcome, detail: outcome === 'moved' ? response.url : String(response.status) };
  } catch (error) {
    return { outcome: 'unreachable', detail: reasonOf(error) };
  }
};

/** Some hosts answer a HEAD wrongly or not at all, so only its good news counts; a GET is asked for twice before we give up. */
const check = async (link: Link, timeout: number): Promise<CheckedLink> => {
  const head = await ask(link.url, 'HEAD', timeout);
  if (head.outcome === 'found' || head.outcome === 'moved') return { ...link, ...head };
  const first = await ask(link.url, 'GET', timeout);
  const answer = first.outcome === 'unreachable' ? await ask(link.url, 'GET', timeout) : first;
  return { ...link, ...answer };
};

/**
 * Asks for each link: at most eight at a time, one at a time from each host.
 * @param timeout milliseconds that a request may take
 * @returns what became of each, in the order given
 */
export const checkLinks = async (
  links: readonly Link[],
  timeout = 20_000,
): Promise<CheckedLink[]> => {
  const byHost = Map.groupBy(links, ({ url }) => new URL(url).host);
  // The longest first, or the host with most of the links would keep all others waiting at the end.
  const queues = [...byHost.values()].toSorted((a, b) => b.length - a.length);
  const checked = new Map<Link, CheckedLink>();
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const link of queue) checked.set(link, await check(link, timeout));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return links.flatMap((link) => checked.get(link) ?? []);
};

/**
 * What became of links, as Markdown: the gone first, the found only counted.
 * @param day of the check, as people write it
 */
export const linkReport = (checked: readonly CheckedLink[], day: string): string => {
  const groups = Object.entries(outcomes).map(([outcome, heading]) => ({
    heading,
    outcome,
    links: checked.filter((link) => link.outcome === outcome),
  }));
  const parts = groups.flatMap(({ heading, outcome, links }) =>
    outcome === 'found' || links.length === 0
      ? []
      : [
          `## ${heading}`,
          links.map(({ id, url, detail }) => `- \`${id}\` <${url}>: ${detail}`).join('\n'),
        ],
  );
  const counts = groups.map(({ heading, links }) => {
    const [name = ''] = heading.split(':');
    return `${name.toLowerCase()} ${String(links.length)}`;
  });
  return `${[
    `# External sources on ${day}`,
    `${String(checked.length)} sources: ${counts.join(', ')}.`,
    ...parts,
  ].join('\n\n')}\n`;
};
