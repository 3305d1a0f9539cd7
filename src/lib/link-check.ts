/** A link to check. */
export interface Link {
  readonly id: string;
  readonly url: string;
}

/** The possible outcomes in the order of the report, each with its heading. */
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
  /** The HTTP status, the new URL, or the reason why there was no answer. */
  readonly detail: string;
}

type Answer = Pick<CheckedLink, 'outcome' | 'detail'>;

/** Maximum number of requests at a time; each host gets only one at a time. */
const atOnce = 8;

const outcomeOf = ({ status, redirected }: Response): Outcome => {
  if (status === 404 || status === 410) return 'gone';
  if (status >= 500) return 'unreachable';
  if (status >= 400) return 'unclear';
  return redirected ? 'moved' : 'found';
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  // Node's message is only "fetch failed"; the reason is in `cause`.
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

/**
 * Some hosts answer HEAD wrongly or not at all, so a failed HEAD is followed by a GET, and a GET without an answer by
 * one retry.
 */
const check = async (link: Link, timeout: number): Promise<CheckedLink> => {
  const head = await ask(link.url, 'HEAD', timeout);
  if (head.outcome === 'found' || head.outcome === 'moved') return { ...link, ...head };
  const first = await ask(link.url, 'GET', timeout);
  const answer = first.outcome === 'unreachable' ? await ask(link.url, 'GET', timeout) : first;
  return { ...link, ...answer };
};

/**
 * Requests each link: at most eight at a time, and one at a time from each host.
 * @param timeout milliseconds that a request may take
 * @returns the outcome of each link, in the given order
 */
export const checkLinks = async (
  links: readonly Link[],
  timeout = 20_000,
): Promise<CheckedLink[]> => {
  const byHost = Map.groupBy(links, ({ url }) => new URL(url).host);
  // Longest queue first; otherwise the host with the most links would be the last to finish.
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
 * The outcomes as Markdown: gone links first; links that were found are only counted.
 * @param day of the check, such as `23 November 2026`
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
