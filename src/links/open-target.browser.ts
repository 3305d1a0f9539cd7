import { fragmentTarget } from '#kit/fragment-target.browser.ts';

/** Opens all closed `details` around the target of the URL. */
const open = (): void => {
  const target = fragmentTarget(location.hash);
  for (let part = target?.closest('details'); part; part = part.parentElement?.closest('details'))
    part.open = true;
};

export const openTarget = (): void => {
  open();
  addEventListener('hashchange', open);
};
