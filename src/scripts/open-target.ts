/** Opens the closed parts around the element that the address points to. */
const open = (): void => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let part = target?.closest('details'); part; part = part.parentElement?.closest('details'))
    part.open = true;
};

export const openTarget = (): void => {
  open();
  addEventListener('hashchange', open);
};
