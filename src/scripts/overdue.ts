/** Marks what is past its review date today, so that pages nobody rebuilds still tell the truth. */
export const markOverdue = (): void => {
  const today = new Date().toISOString().slice(0, 10);
  for (const element of document.querySelectorAll<HTMLElement>('[data-due]'))
    element.classList.toggle('overdue', (element.dataset['due'] ?? '') < today);
};
