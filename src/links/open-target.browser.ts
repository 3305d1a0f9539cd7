import { fragmentTarget } from '#kit/fragment-target.browser.ts';

/** Opens all closed `details` around the target of the URL, which a browser may not have scrolled to then. */
const open = (): void => {
  const target = fragmentTarget(location.hash);
  const parts: HTMLDetailsElement[] = [];
  for (let part = target?.closest('details'); part; part = part.parentElement?.closest('details'))
    if (!part.open) parts.push(part);
  for (const part of parts) part.open = true;
  if (parts.length > 0) target?.scrollIntoView();
};

/** Opens what the URL leads into, at once and at each change of it; folds long lists, which are open without scripts. */
export const openTarget = (): void => {
  for (const list of document.querySelectorAll<HTMLDetailsElement>('details[data-fold]'))
    list.open = false;
  open();
  addEventListener('hashchange', open);
};
