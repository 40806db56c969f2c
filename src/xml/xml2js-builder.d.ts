/** Only the half of xml2js that writes; its package types tell of the whole. */
declare module 'xml2js/lib/builder.js' {
  export { Builder } from 'xml2js';
}
