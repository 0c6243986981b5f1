/** What the tests use of the package `edtf`, which brings no types: the bounds of a date, in milliseconds since 1970. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
