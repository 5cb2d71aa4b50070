import {useState} from 'preact/hooks';
import {t} from '../../browser';
import {refusalText} from '../text';
import {useClearing} from './use-clearing';

/** What becomes of a password on the clipboard, said after it was put there; and the offer to take it off again. */
export function CopiedNote() {
  const {on, allow} = useClearing();
  const [trouble, setTrouble] = useState('');
  return (
    <p class="soft fine copied-note" role="status" data-testid="copied-note">
      {trouble || t(on ? 'copiedClears' : 'copiedStays')}{' '}
      {!on && (
        <button type="button" class="link" data-testid="allow-clearing" onClick={() => allow().catch((error: unknown) => setTrouble(refusalText(error)))}>
          {t('copiedClear')}
        </button>
      )}
    </p>
  );
}
