import {useEffect, useState} from 'preact/hooks';
import {send, t} from '../../browser';
import type {HeldSummary} from '../../messages';
import {CopiedNote} from '../copy/copied-note';
import {CopyButton} from '../copy/copy-button';
import {Icon} from '../icon';
import {useSettings} from '../situation';
import {clock, refusalText} from '../text';

/** One held password: masked; show, copy, forget. The chosen one stands large, the others small. */
export function HeldCard({item, chosen, onChoose}: {item: HeldSummary; chosen: boolean; onChoose: () => void}) {
  const [shown, setShown] = useState('');
  const [trouble, setTrouble] = useState('');
  const [copied, setCopied] = useState(false);
  const {allowReveal = true, allowCopy = true} = useSettings().policy;
  const name = item.name || t('heldNameless');

  // What was shown does not stay on a screen that somebody else may walk past.
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(''), 30_000);
    return () => clearTimeout(timer);
  }, [shown]);

  const reveal = async () => {
    try {
      setShown(shown ? '' : (await send('popup-bg-reveal', {id: item.id})).password);
    } catch (error) {
      setTrouble(refusalText(error));
    }
  };
  const forget = () => send('popup-bg-forget', {id: item.id}).catch((error: unknown) => setTrouble(refusalText(error)));

  return (
    <section class={chosen ? 'card' : 'card small'} aria-label={name} data-testid="held" data-name={item.name} data-account={item.account}>
      <div class="card-head">
        {chosen ? (
          <h2>{name}</h2>
        ) : (
          <button type="button" class="link name" onClick={onChoose} title={t('choose', name)}>
            {name}
          </button>
        )}
        <p class="soft">{item.account || t('heldNoAccount')}</p>
        {!chosen && <p class="soft fine">{item.expiresAt === null ? t('timeLeftSession') : t('heldUntil', clock(item.expiresAt))}</p>}
      </div>
      <div class="card-row">
        <output class={shown ? 'secret' : 'secret masked'} aria-label={shown ? undefined : t('heldMasked')}>
          {(shown || '•'.repeat(16)).match(/.{1,4}/g)?.join(' ')}
        </output>
        {allowReveal && (
          <button type="button" class="icon-button" data-testid="reveal" aria-pressed={shown !== ''} title={t(shown ? 'hide' : 'reveal')} aria-label={t(shown ? 'hide' : 'reveal')} onClick={reveal}>
            <Icon name={shown ? 'closedEye' : 'eye'} />
          </button>
        )}
        {allowCopy && (
          <CopyButton
            testid="copy"
            label={t('copyPassword')}
            value={async () => (await send('popup-bg-copy', {id: item.id})).password}
            onTrouble={setTrouble}
            onSecret={() => setCopied(true)}
          />
        )}
        <button type="button" class="icon-button" data-testid="forget" title={t('forget')} aria-label={t('forget')} onClick={forget}>
          <Icon name="trash" />
        </button>
      </div>
      {copied && <CopiedNote />}
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
    </section>
  );
}
