import { make } from '../make.ts';

const people = ['riverside.bsky.social', 'rowing.example.org', 'amira.bsky.social'];

interface Asked {
  readonly query: string;
  readonly command: (picked: { readonly id: string }) => void;
}

/**
 * The site's list of people, in tippy's own frame below the body. Enter and Tab take the first row, and are
 * swallowed even when there is none.
 */
export function createPeopleList() {
  return {
    items: () => [],
    render() {
      let frame: HTMLElement | undefined;
      let asked: Asked | undefined;
      let found: readonly string[] = [];
      const close = () => {
        frame?.remove();
        frame = undefined;
      };
      const pick = (id: string) => asked?.command({ id });
      const show = (now: Asked) => {
        asked = now;
        found = people.filter((handle) => handle.startsWith(now.query.toLowerCase()));
        close();
        const rows = found.map((handle) =>
          make('button', { type: 'button', click: () => pick(handle) }, handle),
        );
        const items = make('div', { class: 'items' }, ...(rows.length > 0 ? rows : ['No result']));
        frame = make('div', { class: 'tippy-box' }, make('div', { class: 'tippy-content' }, items));
        // Keeps the focus in the editor, as the site does.
        frame.addEventListener('mousedown', (event) => event.preventDefault());
        document.body.append(frame);
      };
      return {
        onStart: show,
        onUpdate: show,
        onExit: close,
        onKeyDown({ event }: { readonly event: KeyboardEvent }): boolean {
          if (event.key === 'Escape') {
            close();
            return true;
          }
          if (event.key !== 'Enter' && event.key !== 'Tab') return false;
          if (found[0] !== undefined) pick(found[0]);
          return true;
        },
      };
    },
  };
}
