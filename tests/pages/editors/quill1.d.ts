/** Quill 1.3.7 ships no types; the mount uses what both versions have. */
declare module 'quill1' {
  const Quill: unknown;
  export default Quill;
}
