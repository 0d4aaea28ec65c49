// Elements made by hand. Text goes in as text only; nothing here reads markup.

/** The element of this id, which index.html has. */
export const byId = (id) => document.getElementById(id);

/** A new element with properties and children (elements or strings; what is null or false is left out). */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties))
    if (name.includes('-')) element.setAttribute(name, value);
    else element[name] = value;
  element.append(...children.filter((child) => child !== null && child !== false && child !== undefined));
  return element;
}

/** What the server put into the page: sentences and limits. */
export const data = JSON.parse(byId('data').textContent);
