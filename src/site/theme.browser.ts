const remember = (theme: string): void => {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is blocked: the theme applies to this page only.
  }
};

/** Sets up the theme switches (system, light, dark), in the bar and on phones in the footer. */
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
      // Storage is blocked: keep the theme of this page.
    }
  };
  show();
  // The theme may have changed since the page was prerendered, or put into the back/forward cache.
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
