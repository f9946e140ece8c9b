/** Events that ask an editor to write at its selection. Each returns true when the editor took it over. */

/** What a spelling correction sends: the editor writes it itself, wherever the selection is. */
export function insertByReplacement(element: HTMLElement, text: string, range: Range): boolean {
  return sendBeforeInput(element, range, 'insertReplacementText', text);
}

/** What a key sends, with the place it is meant for. */
export function insertByKey(element: HTMLElement, text: string, range: Range): boolean {
  return sendBeforeInput(element, range, 'insertText', text);
}

/** What Backspace sends while something is selected. */
export function deleteByKey(element: HTMLElement, range: Range): boolean {
  return sendBeforeInput(element, range, 'deleteContentBackward', null);
}

/** The old event that Draft.js listens to. */
export function insertByTextEvent(element: HTMLElement, text: string): boolean {
  const event = document.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, window, text);
  return !element.dispatchEvent(event);
}

function sendBeforeInput(
  element: HTMLElement,
  range: Range,
  inputType: string,
  data: string | null,
): boolean {
  const event = new InputEvent('beforeinput', {
    inputType,
    data,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !element.dispatchEvent(event);
}

/** The browser's own command, which every editor hears of as a key: trusted, undone by the editor's own undo. */
export function insertByCommand(text: string): boolean {
  return document.execCommand(text ? 'insertText' : 'delete', false, text);
}
