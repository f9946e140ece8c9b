import type { Edit } from '../text/edit.ts';

/**
 * How many UTF-16 units a key may put in beyond its own letter: a name picked from the site's list,
 * or a word put right. More is the page's doing.
 */
const slack = 60;

/** Names of the partner book in one answer, and so many more for each press on the card. */
const mostNames = 3;

/** Which composer of a page had the writer's last input: it is answered for that one alone. */
export interface Turn {
  holder?: symbol;
}

/**
 * Whose doing a text is. An answer about a draft needs input of the writer's, and that belongs to
 * the text it was made in: what the page puts in beside it makes it void.
 */
export function createWritersInput(turn: Turn) {
  const own = Symbol('composer');
  /** There was input since the last answer was asked for. */
  let isFresh = false;
  /** UTF-16 units that may still come in by what the writer has done. */
  let room = 0;
  let entered = 0;
  /** What stood there when the writer first did something is the draft, however it came. */
  let isMet = false;
  let isAllowed = false;
  /** UTF-16 units of the longest text there was: as much may come back by undoing. */
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
    /** UTF-16 units that the writer put in: a paste or dictation comes at once. */
    entered: () => entered,
    /** As much may come back as there ever was. */
    undoes() {
      room += longest;
    },
    /** An act of the writer's outside the box: what stands in it now may be read. */
    acted: freshen,
    /** Between `true` and `false` every change is meant: we write a suggestion, or the popup is opened over the draft. */
    allow(isOn: boolean) {
      isAllowed = isOn;
    },
    /** True for a change by the writer or by us; one by the page voids the input before it. */
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
    /** An answer is asked for: the next one needs input of its own. */
    spend() {
      isFresh = false;
      room = 0;
    },
    pressed() {
      presses += 1;
    },
    /** How many partners of the book an answer may name. */
    mayName: () => mostNames * (presses + 1),
    /** What comes next is another draft. */
    restart() {
      isMet = false;
      presses = 0;
    },
  };
}
