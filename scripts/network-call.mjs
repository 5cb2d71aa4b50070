// @ts-check
/** What may not stand in a bundle: docs/privacy.md says that no data leaves the browser. */
const NETWORK =
  /\bfetch\s*\(|\bfetch\b(?=\s*[,;)\]}])|["']fetch["']|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b|\bnew Worker\b|\bimport\s*\(\s*["'`](?:https?:)?\/\//;

/**
 * The first thing in a script that could send data anywhere; null where nothing could.
 * @returns {string | null}
 */
export const networkCallIn = (/** @type {string} */ code) => NETWORK.exec(code)?.[0] ?? null;
