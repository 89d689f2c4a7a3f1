/** A pixel is lost between boxes that lie on fractions of one. CSS pixels. */
const SLACK = 1;

/** Whether a box that a node draws lies, in its height, outside of the viewport or of what clips it. */
export function isCutOff(node: Element, { top, bottom }: DOMRect): boolean {
  const window = node.ownerDocument.defaultView;
  if (!window) return false;
  if (top < -SLACK || bottom > window.innerHeight + SLACK) return true;
  for (let around = node.parentElement; around; around = around.parentElement) {
    if (window.getComputedStyle(around).overflowY === 'visible') continue;
    const box = around.getBoundingClientRect();
    if (top < box.top - SLACK || bottom > box.bottom + SLACK) return true;
  }
  return false;
}
