/** The build fails where a script could send anything: what is planted here, it must find, minified or not. */
import {transform} from 'esbuild';
import {describe, expect, it} from 'vitest';
import {networkCallIn} from '../../../scripts/network-call.mjs';

const minified = async (code: string) => (await transform(code, {minify: true})).code;

describe('a network call in a bundle', () => {
  it.each([
    'export const send = (text) => fetch("https://example.org/", {method: "POST", body: text});',
    'export const send = globalThis.fetch;',
    'export const send = globalThis["fetch"];',
    'const {fetch: send} = globalThis; export {send}; call(fetch);',
    'export const request = new XMLHttpRequest();',
    'export const socket = new WebSocket("wss://example.org");',
    'export const send = (text) => navigator.sendBeacon("https://example.org", text);',
    'export const events = new EventSource("https://example.org");',
    'export const channel = new WebTransport("https://example.org");',
    'export const peer = new RTCPeerConnection();',
    'export const worker = new Worker("worker.js");',
    'importScripts("more.js");',
    'export const more = import("https://example.org/more.js");',
  ])('is found: %s', async (code) => {
    expect(networkCallIn(code)).not.toBeNull();
    expect(networkCallIn(await minified(code))).not.toBeNull();
  });

  it.each(['export const prefetchAll = () => prefetch(1);', 'export const more = import("./popup-judge.js");', 'export const kind = "websocket";'])('is not found in %s', async (code) => {
    expect(networkCallIn(await minified(code))).toBeNull();
  });
});
