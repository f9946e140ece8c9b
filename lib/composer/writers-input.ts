import type { Edit } from '../text/edit.ts';

/**
 * How many UTF-16 units one key may add beyond its own letter: a name picked from the site's list, or an
 * autocorrected word. Anything more counts as the page's change.
 */
const slack = 60;

/** How many partner names one answer may contain; each click on the card allows as many again. */
const mostNames = 3;

/**
 * Which composer of a page had the writer's last input; only that one may be answered. The holder is told
 * when another takes the turn.
 */
export interface Turn {
  holder?: () => void;
}

/**
 * Decides whether the writer or the page changed a text. An answer needs the writer's own input in the text
 * it is about; a change by the page invalidates that input.
 */
export interface WritersInput {
  /** True when there was input since the last answer was requested, and none in another composer since. */
  readonly isFresh: boolean;
  /** UTF-16 units the writer's input may still add. */
  readonly room: number;
  /** UTF-16 units the writer put in: a paste or dictation arrives at once. */
  readonly entered: number;
  /** Whatever text is there when the writer first acts counts as the draft. */
  readonly isMet: boolean;
  /** Every change is allowed: we write a suggestion, or the popup is open over the draft. */
  readonly isAllowed: boolean;
  /** Length of the longest text so far: undo may bring that much back. */
  readonly longest: number;
  /** Clicks on the card. */
  readonly presses: number;
}

export const noInput: WritersInput = {
  isFresh: false,
  room: 0,
  entered: 0,
  isMet: false,
  isAllowed: false,
  longest: 0,
  presses: 0,
};

export function typeKey(input: WritersInput): WritersInput {
  return { ...input, isFresh: true, room: Math.max(input.room, slack) };
}

export function insertText(input: WritersInput, length: number): WritersInput {
  return { ...input, room: input.room + length, entered: input.entered + length };
}

export function undo(input: WritersInput): WritersInput {
  return { ...input, room: input.room + input.longest };
}

/** Whose change it is: the writer's or ours, or the page's, which invalidates the input before it. */
export function judgeEdit(
  input: WritersInput,
  edit: Edit | undefined,
  length: number,
): { readonly input: WritersInput; readonly isOwn: boolean } {
  const met = { ...input, isMet: true, longest: Math.max(input.longest, length) };
  if (!edit || !input.isMet || input.isAllowed) return { input: met, isOwn: true };
  const isOwn = input.isFresh && edit.inserted.length <= input.room;
  const room = input.room - edit.inserted.length;
  return { input: { ...met, room, isFresh: input.isFresh && isOwn }, isOwn };
}

/** An answer is requested: the next one needs new input. */
export function spendInput(input: WritersInput): WritersInput {
  return { ...input, isFresh: false, room: 0 };
}

/** How many partner names an answer may contain. */
export function countNames({ presses }: WritersInput): number {
  return mostNames * (presses + 1);
}

/** Starts over for the next draft. */
export function restartInput(input: WritersInput): WritersInput {
  return { ...input, isMet: false, presses: 0 };
}
