import { computed, signal } from '@preact/signals';
import type { Finding } from '../../lib/analyzer/finding.ts';
import type { NudgeParts } from '../../lib/composer/coach-page.ts';
import type { ApplyResult } from '../../lib/composer/session.ts';

/** What is open at the composer. The draft's own state is in the session. */
export function createNudgeState({ session, isActive }: NudgeParts) {
  const isOpen = signal(false);
  /** Opened by keyboard: keys go to the card, wherever the page puts the focus. */
  const isByKeyboard = signal(false);
  /** The open card is positioned where it can be seen. */
  const isSeen = signal(false);
  const chosen = signal<string | undefined>(undefined);
  const earlier = signal<ApplyResult | undefined>(undefined);

  const isSensitivePost = computed(() => session.analysis.value?.quiet === true);
  const finding = computed<Finding | undefined>(() => {
    const findings = session.findings.value;
    return chosen.value === undefined
      ? findings[0]
      : findings.find(({ id }) => id === chosen.value);
  });
  /** What became of a suggestion accepted in this card, not in an earlier one. */
  const result = computed(() =>
    session.result.value === earlier.value ? undefined : session.result.value,
  );
  /** The card's subject is gone: answered, dismissed or overwritten. */
  const isOver = computed(
    () =>
      isOpen.value &&
      ((chosen.value !== undefined && finding.value === undefined) ||
        result.value?.outcome === 'applied'),
  );
  const mode = computed(() => session.accountStatus.value?.mode);
  const mayShow = computed(() => {
    const isSilent = ['waking', 'closed', 'not-coached', 'off'].includes(session.status.value);
    return isActive.value && !isSilent && mode.value !== 'toolbar';
  });
  const hasBadge = computed(() => mayShow.value && mode.value === 'nudge');
  /** Nothing is shown on the page while the account isn't coached, or in underlines-only mode. */
  const isShown = computed(() => hasBadge.value || (mayShow.value && isOpen.value));
  const isAsking = computed(() => session.status.value === 'ask');

  return {
    isOpen,
    isByKeyboard,
    isSeen,
    result,
    isSensitivePost,
    isOver,
    mayShow,
    hasBadge,
    isShown,
    isAsking,
    finding,
    /** `result`: announces what became of a suggestion whose card is already closed. */
    open(by: 'click' | 'keyboard' | 'result', id?: string) {
      if (!mayShow.peek()) return;
      chosen.value = id ?? session.findings.peek()[0]?.id;
      earlier.value = by === 'result' ? undefined : session.result.peek();
      isByKeyboard.value = by === 'keyboard';
      isOpen.value = true;
    },
    /** A position that was computed while the card closed says nothing: a card that is gone must take no key. */
    placed(isPlacedInView: boolean) {
      isSeen.value = isPlacedInView && isOpen.peek();
    },
    close() {
      isOpen.value = false;
      isByKeyboard.value = false;
      isSeen.value = false;
    },
    /** The previous or next finding, wrapping around. */
    step(by: 1 | -1) {
      const findings = session.findings.peek();
      const at = findings.findIndex(({ id }) => id === finding.peek()?.id);
      chosen.value = findings.at((at + by) % findings.length)?.id;
    },
  };
}

export type NudgeState = ReturnType<typeof createNudgeState>;
