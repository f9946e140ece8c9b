import type { ReferenceElement } from '@floating-ui/dom';
import { useSignalEffect } from '@preact/signals';
import { useErrorBoundary, useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/analyzer/finding.ts';
import type { NudgeParts } from '../../lib/composer/coach-page.ts';
import type { Translate } from '../../lib/translate.ts';
import { Badge, nameOf } from './Badge.tsx';
import { Card } from './Card.tsx';
import { goToFirst } from './card-buttons.ts';
import type { NudgeState } from './nudge-state.ts';
import { keepBeside } from './place.ts';

interface Props extends NudgeParts {
  readonly state: NudgeState;
  readonly t: Translate;
}

/** Badge, card and the one live region of a composer. */
export function Nudge(props: Props) {
  const { session, state, t } = props;
  const [broken] = useErrorBoundary((error: unknown) => session.broke(error));
  if (broken !== undefined || !state.isShown.value) return null;
  return (
    <>
      {state.hasBadge.value && <PlacedBadge {...props} />}
      {state.isOpen.value && <PlacedCard {...props} />}
      <Spoken session={session} state={state} t={t} />
    </>
  );
}

function PlacedBadge({ session, state, t, findAnchor }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    const anchor = findAnchor();
    if (!place.current || !anchor) return undefined;
    const until = new AbortController();
    const placement = { below: 'bottom', above: 'top-start', left: 'left' } as const;
    keepBeside(anchor.element, place.current, {
      placement: placement[anchor.side],
      gap: 4,
      signal: until.signal,
    });
    return () => until.abort();
  });
  return (
    <div class="float" ref={place}>
      <Badge session={session} state={state} t={t} />
    </div>
  );
}

function PlacedCard(props: Props) {
  const { root, session, state } = props;
  const place = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    const finding = state.finding.value;
    session.changes.value; // oxlint-disable-line no-unused-expressions -- the writer may be on another line
    if (!place.current) return undefined;
    const until = new AbortController();
    keepBeside(lineOf(props, finding), place.current, {
      placement: 'bottom-start',
      gap: 6,
      signal: until.signal,
    });
    return () => until.abort();
  });
  // As soon as the card, or the next finding in it, is drawn: the next key may come at once.
  const isByKeyboard = state.isByKeyboard.value;
  const id = state.finding.value?.id;
  useLayoutEffect(() => {
    if (isByKeyboard) goToFirst(root);
  }, [isByKeyboard, id]);
  return (
    <div class="float" ref={place}>
      <Card session={session} state={state} t={props.t} />
    </div>
  );
}

/** Room that is left free at the composer's right end: there the Post button stands. */
const publishRoom = 96;
const cardWidth = 320;

/** What the card stands under: the line a finding is about; the badge where it is about the whole draft. */
function lineOf({ root, session, rectsOf }: Props, finding: Finding | undefined): ReferenceElement {
  const { element } = session.editor;
  const line = () => {
    const box = element.getBoundingClientRect();
    const moved = session.findings.peek().find(({ id }) => id === finding?.id) ?? finding;
    const isWhole = !moved || moved.whole;
    // Where all of the draft is meant: under the whole text, and under the badge.
    const badge = root.querySelector('.badge')?.getBoundingClientRect() ?? box;
    const lines = isWhole ? [badge, box] : rectsOf(moved.span);
    const first = lines[0] ?? box;
    // The line that is being written is not hidden either: it is nearer than a card is high.
    const at = session.editor.caret();
    const written = at === undefined ? [] : rectsOf({ start: at, end: at });
    const near = written.filter(({ top }) => Math.abs(top - first.top) < cardWidth);
    const all = [first, ...lines, ...near];
    const top = Math.min(...all.map((each) => each.top));
    const bottom = Math.max(...all.map((each) => each.bottom));
    const rightmost = box.right - publishRoom - cardWidth;
    const left = isWhole ? badge.left : Math.max(Math.min(first.left, rightmost), box.left);
    return new DOMRect(left, top, first.width, bottom - top);
  };
  return { getBoundingClientRect: line, contextElement: element };
}

/** Said politely once for each answer, never for a key. */
function Spoken({ session, state, t }: Pick<Props, 'session' | 'state' | 't'>) {
  const isAnswered = session.analysis.value !== undefined && session.findings.value.length > 0;
  return (
    <div class="spoken" role="status">
      {isAnswered || state.isAsking.value ? nameOf({ session, state, t }) : ''}
    </div>
  );
}
