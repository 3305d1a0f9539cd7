{
  const { dataset } = document.documentElement;
  dataset.scripts = '';
  addEventListener('error', (e) => e.target.src && delete dataset.scripts, true);
  try {
    const { theme } = localStorage;
    if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
  } catch {}
}
