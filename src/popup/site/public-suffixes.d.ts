/** Made by scripts/public-suffixes.mjs, which says how it is written. */
declare module 'postkey:public-suffixes' {
  const table: string;
  export default table;
}
