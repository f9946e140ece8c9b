import { createElement as h } from 'react';

/** Someone else's post, never the draft. */
export function Post({ by, words }: { by: string; words: string }) {
  return h(
    'article',
    { 'data-testid': 'tweet' },
    h('div', { className: 'avatar', 'data-testid': `UserAvatar-Container-${by}` }),
    h('div', { 'data-testid': 'User-Name' }, h('a', { href: `/${by}` }, `@${by}`)),
    h('div', { 'data-testid': 'tweetText' }, words),
  );
}

/** The quoted post, below the text of a quote. */
export function Quoted() {
  return h(
    'div',
    { className: 'quoted' },
    h('div', { 'data-testid': 'User-Name' }, 'Quoted Person'),
    h('div', { 'data-testid': 'tweetText' }, 'DECOY quoted words of our amazing partners'),
  );
}
