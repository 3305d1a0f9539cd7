import { fragmentTarget } from './fragment-target';

/** Scrolls the list, and only it, so that a link is in its middle. */
const keepInView = (link: HTMLElement): void => {
  const list = link.closest('[data-toc]');
  // Whoever is in the list by keyboard must not lose their place in it.
  if (!list || list.contains(document.activeElement)) return;
  const { top, height } = list.getBoundingClientRect();
  list.scrollTop += link.getBoundingClientRect().top - top - height / 2;
};

/** Marks in the table of contents the section that is being read. */
export const followToc = (): void => {
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
