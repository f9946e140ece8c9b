/** The bowler hat, tilted: two shapes in the current text colour. */
export function Hat({ size = 16 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <g transform="rotate(-14 12 12)">
        <path d="M5.4 14.3C5.2 7.6 7.6 4 12 4s6.8 3.6 6.6 10.3c-3.8.9-9.4.9-13.2 0z" />
        <path d="M1.1 14c.9-.9 2-.8 3 .6 2.2 1.7 13.6 1.7 15.8 0 1-1.4 2.1-1.5 3-.6.4 3-4.3 5-10.9 5S.7 17 1.1 14z" />
      </g>
    </svg>
  );
}
