/** Local answers at real addresses, by interception of the browser's own requests: no server, no certificate, no DNS. */
import type {Browser, Protocol} from 'puppeteer-core';

/** What stands at an address: a page's markup, or a script where the path ends in `.js`; null for "not found". Called for each request. */
export type Answer = (url: URL) => string | null;

/**
 * Everything under `origin` is answered by `answer`. A later call for the same origin replaces the earlier one.
 * @example await postkey.serve('https://login.microsoftonline.com', () => '<h1>Sign in</h1>');
 */
export type Serve = (origin: string, answer: Answer) => Promise<void>;

export async function serveInto(browser: Browser): Promise<Serve> {
  const session = await browser.target().createCDPSession();
  const answers = new Map<string, Answer>();
  session.on('Fetch.requestPaused', (paused: Protocol.Fetch.RequestPausedEvent) => {
    const url = new URL(paused.request.url);
    const body = answers.get(url.origin)?.(url) ?? null;
    session
      .send('Fetch.fulfillRequest', {
        requestId: paused.requestId,
        responseCode: body === null ? 404 : 200,
        responseHeaders: [
          {name: 'content-type', value: `text/${url.pathname.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`},
          {name: 'cache-control', value: 'no-store'},
        ],
        body: Buffer.from(body ?? '').toString('base64'),
      })
      // A tab that was closed meanwhile no longer waits for its answer.
      .catch(() => {});
  });
  return async (origin, answer) => {
    answers.set(origin, answer);
    await session.send('Fetch.enable', {patterns: [...answers.keys()].map((one) => ({urlPattern: `${one}/*`}))});
  };
}
