/** Marks everything past its review date on the day of reading, so that pages stay correct without a rebuild. */
export const markOverdue = (): void => {
  const today = new Date().toISOString().slice(0, 10);
  for (const element of document.querySelectorAll<HTMLElement>('[data-due]'))
    if ((element.dataset['due'] ?? '') < today) {
      element.classList.add('overdue');
      element.hidden = false;
    }
};
