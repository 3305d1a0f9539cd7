/** The anchor of a preset's result on the page of weights. */
export const presetAnchor = (id: string): string => `preset-${id}`;
