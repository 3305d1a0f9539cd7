/** How long a selection has to stay as it is before something is offered for it, in milliseconds. */
const rest = 250;

/** Fetches what offers links to passages only once somebody has selected one. */
export const followSelection = (): void => {
  let wanted = false;
  let held = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    wanted ||= getSelection()?.isCollapsed === false;
    // What comes under a pointer that is still selecting would be selected too.
    if (held) lookSoon();
    else if (wanted)
      import('./selection-link').then(
        ({ offerPassageLink }) => {
          offerPassageLink();
        },
        // Nothing was offered yet, so nobody misses it.
        () => undefined,
      );
  };
  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, rest);
  };
  document.addEventListener('selectionchange', lookSoon);
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    document.addEventListener(type, () => {
      held = type === 'pointerdown';
    });
};
