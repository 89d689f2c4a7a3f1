/** Which parts of the page are shown. Gmail keeps left views in the document, hidden. */
import { isHidden, isShown } from '../shared/dom';
import { recipientParts } from './compose';
import { besideLists } from './lists';
import { MAIN, STANDALONE, VIEWS, VIEWS_CLASS } from './selectors';

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
}

/**
 * The smallest containers to observe: the keeper of views, else the view, else a window's parts;
 * and of each compose window outside them the recipients, never the editor.
 */
export function rootsOf(document: Document): Element[] {
  const views = viewRoots(document);
  const parts = recipientParts(document).filter((part) => !views.some((one) => one.contains(part)));
  return [...views, ...outermost(parts)];
}

function viewRoots(document: Document): Element[] {
  // The browser keeps collections by class while the page rests.
  const keepers = [...document.getElementsByClassName(VIEWS_CLASS)].filter((one) =>
    one.matches(VIEWS),
  );
  if (keepers.length > 0) return outermost(keepers);
  for (const rung of [MAIN, STANDALONE]) {
    const found = outermost(besideLists(document.documentElement, rung));
    if (found.length > 0) return found;
  }
  return [];
}

/** The views inside a root that are shown; the root itself where it holds or is no view. */
export function viewsIn(root: Element): Element[] {
  const views = besideLists(root, MAIN);
  if (views.length > 0) return views.filter(isShown);
  return isHidden(root) || root.matches(VIEWS) ? [] : [root];
}

/** All views of the page that are shown. */
export function shownViews(document: Document): Element[] {
  return viewRoots(document).flatMap(viewsIn);
}
