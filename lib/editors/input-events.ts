/** Events that ask an editor to write at its selection. Each returns true when the editor handled it. */

/** What a spelling correction sends: the editor replaces the range wherever the selection is. */
export function insertByReplacement(element: HTMLElement, text: string, range: Range): boolean {
  return sendBeforeInput(element, range, 'insertReplacementText', { data: text });
}

/** The same with the text as if from the clipboard, so that its line feeds count. */
export function insertByTransfer(element: HTMLElement, text: string, range: Range): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  return sendBeforeInput(element, range, 'insertReplacementText', { dataTransfer });
}

/** What a key sends, with its target range. */
export function insertByKey(element: HTMLElement, text: string, range: Range): boolean {
  return sendBeforeInput(element, range, 'insertText', { data: text });
}

/** What Backspace sends when text is selected. */
export function deleteByKey(element: HTMLElement, range: Range): boolean {
  return sendBeforeInput(element, range, 'deleteContentBackward', { data: null });
}

/** The legacy event that Draft.js listens to. */
export function insertByTextEvent(element: HTMLElement, text: string): boolean {
  const event = document.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, window, text);
  return !element.dispatchEvent(event);
}

function sendBeforeInput(
  element: HTMLElement,
  range: Range,
  inputType: string,
  content: Pick<InputEventInit, 'data' | 'dataTransfer'>,
): boolean {
  const event = new InputEvent('beforeinput', {
    inputType,
    ...content,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !element.dispatchEvent(event);
}

/** The browser's own command, which editors treat as typing: trusted, and part of the editor's undo. */
export function insertByCommand(text: string): boolean {
  return document.execCommand(text ? 'insertText' : 'delete', false, text);
}
