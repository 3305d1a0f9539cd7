/**
 * Whether a key belongs to an input method (Chinese, Japanese, accents …) and is not meant for the page. The key code is
 * for Safari, which ends the composition before it reports the Enter that ended it.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari has nothing else to tell it by.
  event.isComposing || event.keyCode === 229;
