import type {ComponentType} from 'preact';
import {useState} from 'preact/hooks';
import {send, t} from '../../browser';
import type {HeldSummary} from '../../messages';
import type {Wanted} from '../../smtp-form/value';
import {useSettings} from '../situation';
import {CopiedNote} from './copied-note';
import {CopyButton} from './copy-button';

/** Every value by itself, for what is not a form that Postkey can fill. */
export function CopyValues({wanted, item}: {wanted: Wanted; item: HeldSummary | null}) {
  const [trouble, setTrouble] = useState('');
  const [copied, setCopied] = useState(false);
  const {allowReveal = true, allowCopy = true} = useSettings().policy;
  const [As, setAs] = useState<ComponentType<{wanted: Wanted; item: HeldSummary}> | null>(null);
  const rows = [
    {id: 'host', label: t('copyHost'), shown: wanted.host, value: () => wanted.host},
    {id: 'port', label: t('copyPort'), shown: String(wanted.port), value: () => String(wanted.port)},
    {id: 'username', label: t('copyUser'), shown: wanted.username, value: () => wanted.username},
    {
      id: 'password',
      label: t('copySecret'),
      shown: item ? t('rowPassword') : '',
      value: async () => (item ? (await send('popup-bg-copy', {id: item.id})).password : ''),
    },
  ];
  return (
    <section class="copy-values">
      <dl>
        {rows.map(({id, label, shown, value}) => (
          <div key={id} class="copy-row">
            <dt>{label}</dt>
            <dd class={shown ? '' : 'soft'}>{shown || t('copyNothing')}</dd>
            <CopyButton testid={`copy-${id}`} label={`${t('copyValues')}: ${label}`} value={value} onTrouble={setTrouble} disabled={!shown || (id === 'password' && !allowCopy)} {...(id === 'password' ? {onSecret: () => setCopied(true)} : {})} />
          </div>
        ))}
      </dl>
      {copied && <CopiedNote />}
      {item && As && <As wanted={wanted} item={item} />}
      {item && !As && (allowCopy || allowReveal) && (
        <button type="button" class="link" data-testid="more-formats" onClick={() => import('../later').then(({CopyAs}) => setAs(() => CopyAs))}>
          {t('copyMore')}
        </button>
      )}
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
    </section>
  );
}
