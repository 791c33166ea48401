/** Fewer letters than these are seldom a problem told: a word looked up, a number copied. */
export const SHORTEST_PASSAGE = 40;

/** The range of a passage that is worth a button: 40 letters or more, selected outside of every field and of every text that is being written. Null for all else. */
export function passageOnPage(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  if (document.designMode === 'on' || isField(document.activeElement) || [selection.anchorNode, selection.focusNode].some(isInField)) return null;
  return selection.toString().trim().length >= SHORTEST_PASSAGE ? selection.getRangeAt(0) : null;
}

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

function isInField(node: Node | null): boolean {
  return isField(node instanceof Element ? node : (node?.parentElement ?? null));
}

const isField = (element: Element | null): boolean => element?.closest(FIELDS) !== null && element !== null;
