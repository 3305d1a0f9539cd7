/** Fetches a file that a script will ask for, while that script is still on its way. A second call does nothing. */
export const fetchAhead = (url: string): void => {
  if (document.querySelector(`link[href="${url}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = '';
  link.href = url;
  // A script that asks again would otherwise be given the same failure.
  link.onerror = () => {
    link.remove();
  };
  document.head.append(link);
};
