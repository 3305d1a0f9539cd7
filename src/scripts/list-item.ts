/** An item of a list that says a text. */
export const listItem = (text: string): HTMLLIElement => {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
};
