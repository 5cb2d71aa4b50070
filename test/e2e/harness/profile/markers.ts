/**
 * The positive control of a search: a page that has the browser store a different text in each of its stores. Where all
 * of them are found on the disk, a password that had got into one would be found too.
 */
import {randomInt} from 'node:crypto';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';

/** Where a page can leave something. */
export const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage', 'cookie', 'address', 'title', 'textField', 'httpCache'] as const;
export type Store = (typeof STORES)[number];

export interface MarkerSite {
  readonly url: string;
  readonly markers: Readonly<Record<Store, string>>;
  close(): Promise<void>;
}

const marker = () => Array.from({length: 16}, () => 'abcdefghijklmnopqrstuvwxyz'[randomInt(26)]).join('');

/** A page on loopback that says `stored` in `document.body.id` once it has written all its markers. */
export async function startMarkerSite(): Promise<MarkerSite> {
  const markers = Object.fromEntries(STORES.map((store) => [store, marker()])) as Record<Store, string>;
  const server = createServer(({url}, response) => {
    if (url === '/cached') {
      const headers = {'content-type': 'text/plain', 'content-encoding': 'gzip', 'cache-control': 'max-age=86400'};
      return response.writeHead(200, headers).end(gzipSync(`a page that may be kept: ${markers.httpCache} `.repeat(20)));
    }
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'}).end(page(markers));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    markers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const page = (markers: Record<Store, string>) => `<!doctype html><title>Markers</title><input id="field" name="field"><script type="module">
  const markers = ${JSON.stringify(markers)};
  history.pushState(null, '', '/#' + markers.address);
  document.title = markers.title;
  localStorage.setItem('marker', markers.localStorage);
  sessionStorage.setItem('marker', markers.sessionStorage);
  document.cookie = 'marker=' + markers.cookie + ';max-age=86400';
  document.getElementById('field').value = markers.textField;
  document.getElementById('field').dispatchEvent(new Event('input', {bubbles: true}));
  await (await caches.open('markers')).put('/marker', new Response(markers.cacheStorage));
  await (await fetch('/cached')).text();
  const open = indexedDB.open('markers', 1);
  open.onupgradeneeded = () => open.result.createObjectStore('markers');
  open.onsuccess = () => {
    const change = open.result.transaction('markers', 'readwrite');
    change.objectStore('markers').put({text: markers.indexedDB}, 'marker');
    change.oncomplete = () => { document.body.id = 'stored'; };
  };
</script>`;
