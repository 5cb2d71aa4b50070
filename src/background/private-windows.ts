/** What was captured in private windows goes with the last of them, as the browser's own traces do. */
import {onWindowClosed} from '../browser';
import {refresh} from './expiry';
import {forgetPurpose} from './purpose';
import {forgetPrivate} from './vault';

export function watchPrivateWindows(): void {
  onWindowClosed((privateOpen) => {
    if (!privateOpen) void Promise.all([forgetPrivate(), forgetPurpose(true)]).then(refresh);
  });
}
