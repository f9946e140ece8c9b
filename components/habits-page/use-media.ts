import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Whether the window is like this now: dark, or in colours of the reader's own. */
export function useMedia(query: string): boolean {
  const matches = useSignal(matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => (matches.value = list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches.value;
}
