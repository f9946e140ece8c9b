import type { Edit } from '../text/edit.ts';

/**
 * How many UTF-16 units one key may add beyond its own letter: a name picked from the site's list, or an
 * autocorrected word. Anything more counts as the page's change.
 */
const slack = 60;

/** How many partner names one answer may contain; each click on the card allows as many again. */
const mostNames = 3;

/** Which composer of a page had the writer's last input; only that one may be answered. */
export interface Turn {
  holder?: symbol;
}

/**
 * Decides whether the writer or the page changed a text. An answer needs the writer's own input in the text
 * it is about; a change by the page invalidates that input.
 */
export function createWritersInput(turn: Turn) {
  const own = Symbol('composer');
  /** True when there was input since the last answer was requested. */
  let isFresh = false;
  /** UTF-16 units the writer's input may still add. */
  let room = 0;
  let entered = 0;
  /** Whatever text is there when the writer first acts counts as the draft. */
  let isMet = false;
  let isAllowed = false;
  /** Length of the longest text so far: undo may bring that much back. */
  let longest = 0;
  let presses = 0;
  const isNow = () => isFresh && turn.holder === own;
  const freshen = () => {
    isFresh = true;
    turn.holder = own;
  };
  return {
    isFresh: isNow,
    typed() {
      freshen();
      room = Math.max(room, slack);
    },
    inserts(length: number) {
      room += length;
      entered += length;
    },
    /** UTF-16 units the writer put in: a paste or dictation arrives at once. */
    entered: () => entered,
    undoes() {
      room += longest;
    },
    /** An act of the writer outside the box: its current text may be read. */
    acted: freshen,
    /**
     * Between `true` and `false` every change is allowed: we write a suggestion, or the popup is open over
     * the draft.
     */
    allow(isOn: boolean) {
      isAllowed = isOn;
    },
    /** True for a change by the writer or by us; a change by the page invalidates the input before it. */
    owns(edit: Edit | undefined, length: number): boolean {
      longest = Math.max(longest, length);
      const isFree = !isMet || isAllowed;
      isMet = true;
      if (!edit || isFree) return true;
      const isOwn = isNow() && edit.inserted.length <= room;
      room -= edit.inserted.length;
      if (!isOwn) isFresh = false;
      return isOwn;
    },
    /** An answer was requested: the next one needs new input. */
    spend() {
      isFresh = false;
      room = 0;
    },
    pressed() {
      presses += 1;
    },
    /** How many partner names an answer may contain. */
    mayName: () => mostNames * (presses + 1),
    /** Starts over for the next draft. */
    restart() {
      isMet = false;
      presses = 0;
    },
  };
}
