/** Milliseconds for which a selection must stay unchanged before a link is offered. */
const rest = 250;

/** Loads the script for links to passages only once somebody has selected text. */
export const followSelection = (): void => {
  let wanted = false;
  let held = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    wanted ||= getSelection()?.isCollapsed === false;
    // A button that appears under the pointer during selection would be selected too.
    if (held) lookSoon();
    else if (wanted)
      import('./selection-link').then(
        ({ offerPassageLink }) => {
          offerPassageLink();
        },
        // Ignored: nothing was offered yet.
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
