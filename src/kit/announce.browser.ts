const display = document.querySelector('[data-announcement]');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message for a moment, in a live region. */
export const announce = (message: string): void => {
  if (!display) return;
  display.textContent = message;
  clearTimeout(timer);
  timer = setTimeout(() => {
    display.textContent = '';
  }, 2500);
};
