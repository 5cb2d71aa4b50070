import {useState} from 'preact/hooks';
import {t} from '../../browser';
import {isMailbox} from '../address';

/** Asks for the mailbox where Microsoft's page did not name it. A blank that slipped in is not taken along. */
export function Account({value, onInput, onDone}: {value: string; onInput: (account: string) => void; onDone: () => void}) {
  const [left, setLeft] = useState(false);
  const wrong = left && value !== '' && !isMailbox(value);
  return (
    <section class="account">
      <label>
        <span class="label">{t('accountLabel')}</span>
        <input
          data-testid="account"
          type="text"
          inputMode="email"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={t('accountPlaceholder')}
          value={value}
          aria-invalid={wrong}
          aria-describedby="account-hint"
          onInput={(event) => onInput(event.currentTarget.value.trim())}
          onBlur={() => {
            setLeft(true);
            onDone();
          }}
        />
      </label>
      <p id="account-hint" class={wrong ? 'trouble' : 'soft fine'}>
        {t(wrong ? 'accountWrong' : 'accountHint')}
      </p>
    </section>
  );
}
