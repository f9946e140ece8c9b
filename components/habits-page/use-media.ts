import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Whether the media query matches now, such as dark mode or forced colours. */
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
