import type { Clock } from '../../lib/composer/ports.ts';

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** A clock that only the test moves, together with the page's own `performance.now()`. */
export function createStoppedClock(): Clock & { pass(milliseconds: number): void } {
  const begun = performance.now();
  const timers = new Set<Timer>();
  let ahead = 0;
  performance.now = () => begun + ahead;
  return {
    now: () => performance.timeOrigin + performance.now(),
    after(milliseconds, call) {
      const timer = { at: ahead + milliseconds, call };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass(milliseconds) {
      ahead += milliseconds;
      for (const timer of timers) {
        if (timer.at > ahead) continue;
        timers.delete(timer);
        timer.call();
      }
    },
  };
}
