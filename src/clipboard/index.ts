/**
 * Chromium's way to the clipboard without a window: a page that nobody sees (chrome.offscreen), which cannot have the
 * focus that `navigator.clipboard` asks for, so it goes by commands. It asks the background what to look for, does it
 * once and says so.
 */
import {send} from '../browser-page';
import {clearIfSame, type Clipboard} from './clear';

const byCommands: Clipboard = {
  read() {
    const box = document.createElement('textarea');
    document.body.append(box);
    box.focus();
    document.execCommand('paste');
    return box.value;
  },
  empty() {
    const nothing = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', '');
    };
    document.addEventListener('copy', nothing, {once: true});
    document.execCommand('copy');
  },
};

const copied = await send('clipboard-bg-due', {});
if (copied) await clearIfSame(byCommands, copied);
await send('clipboard-bg-done', {});
