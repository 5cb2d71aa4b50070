import {useState} from 'preact/hooks';
import {send, t} from '../browser';
import {useSituation} from './situation';
import {refusalText} from './text';

/** An update waits for what is held. The user may have it at once, and is told what that costs. */
export function UpdateNote() {
  const {update} = useSituation();
  const [trouble, setTrouble] = useState('');
  if (!update) return null;
  const now = () => send('popup-bg-update', {}).catch((error: unknown) => setTrouble(refusalText(error)));
  return (
    <section class="update-note" data-testid="update-note">
      <p>
        {t('updateWaits', update)}{' '}
        <button type="button" class="link" data-testid="update-now" onClick={now}>
          {t('updateNow')}
        </button>
      </p>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
    </section>
  );
}
