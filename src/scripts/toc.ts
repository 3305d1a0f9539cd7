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
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-toc] a')];
  const headings = links.flatMap((link) => fragmentTarget(link.hash) ?? []);
  if (headings.length === 0) return;

  const mark = (): void => {
    const line = innerHeight / 4;
    const passed = headings.findLastIndex((heading) => heading.getBoundingClientRect().top <= line);
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const current = atEnd ? headings.at(-1) : headings[passed];
    for (const link of links)
      if (current && link.hash === `#${current.id}`) {
        link.ariaCurrent = 'true';
        keepInView(link);
      } else link.ariaCurrent = null;
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
