/** Quill 1.3.7 ships no types; the mount uses only what both versions share. */
declare module 'quill1' {
  const Quill: unknown;
  export default Quill;
}
