const remember = (theme: string): void => {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
};

/** The switch of three states in the bar: follow the system, light, dark. */
export const switchTheme = (): void => {
  const select = document.querySelector('[data-theme-switch] select');
  if (!(select instanceof HTMLSelectElement)) return;
  const { dataset } = document.documentElement;
  select.value = dataset['theme'] ?? 'auto';
  select.addEventListener('change', () => {
    if (select.value === 'auto') delete dataset['theme'];
    else dataset['theme'] = select.value;
    remember(select.value);
  });
};
