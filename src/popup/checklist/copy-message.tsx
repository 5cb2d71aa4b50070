import {useState} from 'preact/hooks';
import {t} from '../../browser';

/** Copies a message to the administrator, and says so. */
export function CopyMessage({message, primary = false}: {message: () => string; primary?: boolean}) {
  const [said, setSaid] = useState('');
  const copy = () => navigator.clipboard.writeText(message()).then(() => setSaid(t('copied')), () => setSaid(t('copyFailed')));
  return (
    <button type="button" class={primary ? 'primary' : 'secondary'} data-testid="copy-message" aria-live="polite" onClick={copy}>
      {said || t('diagnosisMessage')}
    </button>
  );
}
