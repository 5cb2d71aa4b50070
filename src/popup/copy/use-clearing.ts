import {requestOptionalPermissions} from '../../browser';
import {useSituation} from '../situation';

/** Whether copies are taken off the clipboard, and how to have it so. */
export function useClearing() {
  const {settings, choose} = useSituation();
  const allow = async () => {
    // First of all, while the press still counts; and the choice before the answer, as the question may close the popup.
    const asked = requestOptionalPermissions();
    await choose({clearClipboard: true});
    await choose({clearClipboard: await asked});
  };
  return {on: settings.clearClipboard, allow};
}
