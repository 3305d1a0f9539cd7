const remember = (theme: string): void => {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
};

/** The switch of three states, in the bar or on a phone at the foot: the system's theme, light, dark. */
export const switchTheme = (): void => {
  const selects = document.querySelectorAll<HTMLSelectElement>('[data-theme-switch] select');
  const { dataset } = document.documentElement;
  const show = (): void => {
    for (const select of selects) select.value = dataset['theme'] ?? 'auto';
  };
  const use = (theme: string | null): void => {
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
    else delete dataset['theme'];
    show();
  };
  const useRemembered = (): void => {
    try {
      use(localStorage.getItem('theme'));
    } catch {
      // Storage is blocked: what was chosen on this page stays.
    }
  };
  show();
  // The reader may have chosen another since the page was made ready ahead, or left and kept for Back.
  document.addEventListener('prerenderingchange', useRemembered);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) useRemembered();
  });
  for (const select of selects)
    select.addEventListener('change', () => {
      remember(select.value);
      use(select.value);
    });
};
