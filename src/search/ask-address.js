{
  const form = document.currentScript.parentElement.querySelector('form');
  const input = form.querySelector('input');
  const root = document.documentElement;
  const { search, pathname } = location;
  const wordsOfPath = () => {
    const base = new URL(form.action).pathname.replace(/search\/$/, '');
    try {
      return decodeURIComponent(pathname.slice(base.length))
        .replace(/\.\w+$|^404\/?$/, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    } catch {
      return '';
    }
  };
  const asked = 'words' in form.dataset ? wordsOfPath() : new URLSearchParams(search).get('q');
  if (asked) {
    input.value = asked.slice(0, input.maxLength);
    root.dataset.asked = '';
  }
}
