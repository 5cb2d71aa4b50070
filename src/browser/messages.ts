import browser from 'webextension-polyfill';

export type Sender = browser.Runtime.MessageSender;

/** Hands every incoming message to `handler`, which never rejects; its promise becomes the answer. */
export function onMessage(handler: (message: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void handler(message, sender).then(sendResponse);
    // The answer comes later: not every Chromium takes a promise for one.
    return true;
  });
}
