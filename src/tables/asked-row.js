// The browser marks what the address asks for only when it has read the page. Until then the row is open by this class, so
// that nothing moves when the mark comes.
{
  const asked = document.getElementById(location.hash.slice(1));
  const row = asked && asked.closest('.data-table tr');
  if (row) {
    row.classList.add('asked');
    addEventListener('hashchange', () => row.classList.remove('asked'), { once: true });
  }
}
