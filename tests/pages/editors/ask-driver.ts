let orders = 0;

/**
 * Sends a command to the driver in the content script (tests/drivers/content.ts) as text and returns its
 * answer.
 */
export function askDriver(order: string, words: object = {}): Promise<unknown> {
  orders += 1;
  const id = orders;
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent) => {
      if (typeof data !== 'string' || !data.startsWith('from-driver:')) return;
      const said = JSON.parse(data.slice('from-driver:'.length)) as { id: number; answer: unknown };
      if (said.id !== id) return;
      window.removeEventListener('message', listen);
      resolve(said.answer);
    };
    window.addEventListener('message', listen);
    const message = JSON.stringify({ id, order, words: { box: 0, ...words } });
    window.postMessage(`to-driver:${message}`, '*');
  });
}
