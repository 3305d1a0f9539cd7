/**
 * Keeps what short cells leave out within reach of find-in-page: the browser shows the cell of a match by itself.
 * @param wrapper the element around the table
 * @param full whether cells are now shown in full
 */
export const showDetail = (wrapper: Element, full: boolean): void => {
  if (!('onbeforematch' in document.body) || !wrapper.querySelector('[name=detail]')) return;
  wrapper.classList.add('findable');
  for (const part of wrapper.querySelectorAll('.more'))
    if (full) part.removeAttribute('hidden');
    else part.setAttribute('hidden', 'until-found');
};
