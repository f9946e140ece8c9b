import type { ReferenceElement } from '@floating-ui/dom';
import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/analyzer/finding.ts';
import type { NudgeParts } from '../../lib/composer/coach-page.ts';
import type { Translate } from '../../lib/translate.ts';
import { Badge, nameOf } from './Badge.tsx';
import { Card } from './Card.tsx';
import { goToFirst } from './card-buttons.ts';
import { outcomes } from './FindingCard.tsx';
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

interface PlacedProps {
  /** Positions the element until the signal aborts, and again whenever a Preact signal it reads changes. */
  readonly place: (element: HTMLElement, signal: AbortSignal) => void;
  readonly children: ComponentChildren;
}

function Placed({ place, children }: PlacedProps) {
  const element = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    const until = new AbortController();
    if (element.current) place(element.current, until.signal);
    return () => until.abort();
  });
  return (
    <div class="float" ref={element}>
      {children}
    </div>
  );
}

function PlacedBadge({ session, state, t, findAnchor }: Props) {
  const placements = { below: 'bottom', above: 'top-start', left: 'left' } as const;
  return (
    <Placed
      place={(badge, signal) => {
        const anchor = findAnchor();
        if (!anchor) return;
        keepBeside(anchor.element, badge, { placement: placements[anchor.side], gap: 4, signal });
      }}
    >
      <Badge session={session} state={state} t={t} />
    </Placed>
  );
}

function PlacedCard(props: Props) {
  const { root, session, state } = props;
  // Ready once the card, or the next finding in it, is visible: the next key may come at once.
  const isForKeys = state.isByKeyboard.value && state.isSeen.value;
  const id = state.finding.value?.id;
  useLayoutEffect(() => {
    if (isForKeys) goToFirst(root);
  }, [isForKeys, id]);
  return (
    <Placed
      place={(card, signal) => {
        const line = lineOf(props, state.finding.value, () => card.offsetHeight + gap);
        const badge = root.querySelector('.badge');
        const { element } = session.editor;
        const placeAnew = keepBeside(line, card, {
          placement: 'bottom-start',
          gap,
          signal,
          otherwise: [badge ?? element, element],
          placed(isSeen) {
            state.placed(isSeen);
            // Keys that went to the card return to the draft.
            if (!isSeen && root.activeElement) state.close();
          },
        });
        // The caret moved to another line.
        document.addEventListener('selectionchange', placeAnew, { signal });
        // The editor scrolls by itself.
        element.addEventListener('scroll', placeAnew, { signal });
      }}
    >
      <Card session={session} state={state} t={props.t} />
    </Placed>
  );
}

/** Space kept free at the composer's right end, for the Post button and a thread's "+". */
const publishRoom = 144;
const cardWidth = 320;
const gap = 6;

/**
 * What the card is placed under: a finding's line, or the badge when the finding is about the whole draft. The card must not cover the line being
 * written either.
 */
function lineOf(
  { root, session, rectsOf }: Props,
  finding: Finding | undefined,
  reach: () => number,
): ReferenceElement {
  const { element } = session.editor;
  const line = () => {
    const box = element.getBoundingClientRect();
    const moved = session.findings.peek().find(({ id }) => id === finding?.id) ?? finding;
    const isWhole = !moved || moved.whole;
    // For the whole draft: below the text and below the badge.
    const badge = root.querySelector('.badge')?.getBoundingClientRect() ?? box;
    const lines = isWhole ? [badge, box] : rectsOf(moved.span);
    const first = lines[0] ?? box;
    const words = [first, ...lines];
    const at = session.editor.caret();
    const written = at === undefined ? [] : rectsOf({ start: at, end: at });
    const near = written.filter(
      (each) => each.bottom > first.top - reach() && each.top < words.at(-1)!.bottom + reach(),
    );
    const all = [...words, ...near];
    const top = Math.min(...all.map((each) => each.top));
    const bottom = Math.max(...all.map((each) => each.bottom));
    const rightmost = box.right - publishRoom - cardWidth;
    // Words scrolled out of their editor are out of sight.
    if (bottom <= box.top || top >= box.bottom) return new DOMRect(0, -9999);
    // Aligned with the words; for the whole draft the card may extend to the left.
    const left = isWhole
      ? Math.min(badge.left, rightmost)
      : Math.max(Math.min(first.left, rightmost), box.left);
    return new DOMRect(left, top, first.width, bottom - top);
  };
  return { getBoundingClientRect: line, contextElement: element };
}

/** Polite announcements: what an analysis found, and what became of a suggestion. Never on a keystroke. */
function Spoken({ session, state, t }: Pick<Props, 'session' | 'state' | 't'>) {
  const analysis = session.analysis.value;
  const isAsking = state.isAsking.value;
  const result = state.result.value;
  const words = useMemo(() => {
    const outcome = result && outcomes[result.outcome];
    if (outcome) return t(outcome);
    const isAnswered = analysis && session.findings.value.length > 0;
    return isAnswered || isAsking ? nameOf({ session, state, t }) : '';
  }, [analysis, isAsking, result]);
  return <div class="spoken" role="status" data-words={words} />;
}
