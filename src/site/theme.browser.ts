import { keep, kept } from '#kit/storage.browser.ts';

/** Sets up the theme switches (system, light, dark), in the foot and in the menu of phones. */
export const switchTheme = (): void => {
  const selects = document.querySelectorAll<HTMLSelectElement>('[data-theme-switch] select');
  const colours = document.querySelectorAll<HTMLMetaElement>('[data-theme-colour]');
  const { dataset } = document.documentElement;
  const show = (): void => {
    const { theme } = dataset;
    for (const select of selects) select.value = theme ?? 'auto';
    // The colour of the browser's own bar, on phones.
    for (const colour of colours) {
      const of = colour.dataset['themeColour'] ?? '';
      if (theme === undefined) colour.media = `(prefers-color-scheme: ${of})`;
      else colour.media = theme === of ? 'all' : 'not all';
    }
  };
  const use = (theme: string | null): void => {
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
    else delete dataset['theme'];
    show();
  };
  const useRemembered = (): void => {
    const theme = kept('theme');
    // If storage is blocked, the page keeps its theme.
    if (theme !== undefined) use(theme);
  };
  show();
  // Another tab changed it, or removed everything that is stored.
  addEventListener('storage', ({ key }) => {
    if (key === 'theme' || key === null) useRemembered();
  });
  // The theme may have changed since the page was prerendered, or put into the back/forward cache.
  document.addEventListener('prerenderingchange', useRemembered);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) useRemembered();
  });
  for (const select of selects)
    select.addEventListener('change', () => {
      keep('theme', select.value === 'auto' ? null : select.value);
      use(select.value);
    });
};
