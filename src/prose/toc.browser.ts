import { fragmentTarget } from '#kit/fragment-target.browser.ts';

/** Scrolls the list, and nothing else, so that a link is in its middle. */
const keepInView = (link: HTMLElement): void => {
  const list = link.closest('[data-toc]');
  // Do not scroll the list while it has the keyboard focus.
  if (!list || list.contains(document.activeElement)) return;
  const { top, height } = list.getBoundingClientRect();
  list.scrollTop += link.getBoundingClientRect().top - top - height / 2;
};

/** Marks the current section in the table of contents. */
export const followToc = (): void => {
  const details = document.querySelector<HTMLDetailsElement>('details[data-toc]');
  // Beside the text, CSS shows the list and hides the summary. Open, it is a plain list to assistive technology too.
  if (details?.querySelector('summary')?.getClientRects().length === 0) details.open = true;

  const parts = [...document.querySelectorAll<HTMLAnchorElement>('[data-toc] a')].flatMap(
    (link) => {
      const heading = fragmentTarget(link.hash);
      return heading ? [{ link, heading }] : [];
    },
  );
  if (parts.length === 0) return;

  let marked: HTMLAnchorElement | undefined;
  const mark = (): void => {
    const line = innerHeight / 4;
    const passed = parts.findLast(({ heading }) => heading.getBoundingClientRect().top <= line);
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const current = (atEnd ? parts.at(-1) : passed)?.link;
    if (current === marked) return;
    marked?.removeAttribute('aria-current');
    current?.setAttribute('aria-current', 'true');
    if (current) keepInView(current);
    marked = current;
  };

  let waiting = false;
  const markSoon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  mark();
  addEventListener('scroll', markSoon, { passive: true });
};
