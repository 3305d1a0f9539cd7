/** Menus of the bar, which open over the page. */
const menus = 'header details[open]';

const closeMenus = (): void => {
  for (const menu of document.querySelectorAll(menus)) menu.removeAttribute('open');
};

const closeLayers = (): void => {
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  // Browsers without popovers do not set the attribute.
  for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) popover.hidePopover();
  closeMenus();
};

/**
 * Closes whatever lies over the page when the reader goes elsewhere. The back/forward cache would keep it open, and Back
 * would show it again.
 */
export const closeLayersOnLeaving = (): void => {
  addEventListener('pagehide', closeLayers);
  // A link of the menu may lead to another place of the same page.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(`${menus} a`)) closeMenus();
  });
};
