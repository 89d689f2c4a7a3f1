/**
 * What `webextension-polyfill` is in scripts that run in host pages (wxt.config.ts puts it there): the
 * browser's own promises, without the polyfill's ten kilobytes in each tab. Not `browser`: in Chromium
 * an element of the page with that id would stand in its place.
 */
const { chrome } = globalThis as unknown as { readonly chrome: unknown };

export default chrome;
