import { LIST, NOT_A_LIST, PANE } from './selectors';

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
}

/** Lists of messages (channel, thread pane), else the panes that should hold one. */
export function rootsOf(document: Document): Element[] {
  const lists = [...document.querySelectorAll(LIST)].filter((one) => !one.closest(NOT_A_LIST));
  const panes = outermost([...document.querySelectorAll(PANE)]);
  const bare = panes.filter((pane) => !lists.some((list) => pane.contains(list)));
  return [...outermost(lists), ...bare.filter((pane) => !pane.closest(LIST))];
}
