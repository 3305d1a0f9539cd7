const remember = (theme: string): void => {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
};

const remembered = (): string | undefined => {
  try {
    return /^(light|dark)$/u.exec(localStorage.getItem('theme') ?? '')?.[0];
  } catch {
    return undefined;
  }
};

/** The switch of three states, in the bar or on a phone at the foot: the system's theme, light, dark. */
export const switchTheme = (): void => {
  const selects = document.querySelectorAll<HTMLSelectElement>('[data-theme-switch] select');
  const { dataset } = document.documentElement;
  const show = (): void => {
    for (const select of selects) select.value = dataset['theme'] ?? 'auto';
  };
  show();
  // Made ready ahead, with the theme of that moment; the reader may have changed it since.
  document.addEventListener('prerenderingchange', () => {
    const theme = remembered();
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
    show();
  });
  for (const select of selects)
    select.addEventListener('change', () => {
      remember(select.value);
      if (select.value === 'auto') delete dataset['theme'];
      else dataset['theme'] = select.value;
      show();
    });
};
