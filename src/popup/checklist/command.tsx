import {useState} from 'preact/hooks';
import {t, type TextKey} from '../../browser';
import {CopyButton} from '../copy/copy-button';

/** A PowerShell line to copy. */
export function Command({label, command}: {label: TextKey; command: string}) {
  const [trouble, setTrouble] = useState('');
  return (
    <div class="command">
      <span class="fine soft">{t(label)}</span>
      <code>{command}</code>
      <CopyButton testid="copy-command" label={t('copyCommand')} value={() => command} onTrouble={setTrouble} />
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}
