/** Fetches what offers links to passages only once somebody has selected one. */
export const followSelection = (): void => {
  let wanted = false;
  const look = (): void => {
    wanted ||= getSelection()?.isCollapsed === false;
    if (wanted)
      import('./selection-link').then(
        ({ offerPassageLink }) => {
          offerPassageLink();
        },
        // Nothing was offered yet, so nobody misses it.
        () => undefined,
      );
  };
  // After a selection is made, and not at each step of it.
  document.addEventListener('pointerup', () => setTimeout(look));
  document.addEventListener('keyup', (event) => {
    if (event.key === 'Shift' || event.shiftKey) look();
  });
};
