{
  const { dataset } = document.documentElement;
  dataset.scripts = '';
  try {
    const { theme } = localStorage;
    if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
  } catch {}
}
