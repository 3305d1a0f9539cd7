/**
 * Tells the stylesheet how high the bar is, which grows with the reader's font, so that targets stop below it.
 */
export const followBar = (): void => {
  const bar = document.querySelector('.bar');
  if (!bar) return;
  new ResizeObserver(() => {
    const height = `${String(bar.getBoundingClientRect().height)}px`;
    document.documentElement.style.setProperty('--bar-measured', height);
  }).observe(bar);
};
