import {useState} from 'preact/hooks';
import {send, t} from '../../browser';
import {FORMATS} from '../../mail/copy-as/formats';
import {printerCard, type PrinterCard} from '../../mail/copy-as/printer-card';
import {UnwritableValue, type MailSettings} from '../../mail/copy-as/settings';
import type {HeldSummary} from '../../messages';
import type {Wanted} from '../../smtp-form/value';
import {useSettings} from '../situation';
import {openCardPage} from '../card/address';
import {show} from '../show';
import {refusalText} from '../text';
import {Card} from './card';
import {CopiedNote} from './copied-note';
import {copySecret} from './copy-secret';

interface Props {
  readonly wanted: Wanted;
  readonly item: HeldSummary;
}

/** The settings as some program writes them, or on a card to type from at a printer. Loaded when it is opened. */
export function CopyAs({wanted, item}: Props) {
  const [chosen, setChosen] = useState(FORMATS[0]?.id ?? '');
  const [said, setSaid] = useState('');
  const [copied, setCopied] = useState(false);
  const {allowReveal = true, allowCopy = true} = useSettings().policy;
  const [card, setCard] = useState<PrinterCard | null>(null);

  const settings = async (ask: 'popup-bg-reveal' | 'popup-bg-copy'): Promise<MailSettings> => {
    const {password} = await send(ask, {id: item.id});
    return {...wanted, password, fromName: ''};
  };
  const attempt = async (ask: 'popup-bg-reveal' | 'popup-bg-copy', act: (settings: MailSettings) => void | Promise<void>) => {
    setSaid('');
    setCopied(false);
    try {
      await act(await settings(ask));
    } catch (error) {
      setSaid(error instanceof UnwritableValue ? t(error.text) : error instanceof DOMException ? t('copyFailed') : refusalText(error));
    }
  };
  const copy = () =>
    attempt('popup-bg-copy', async (all) => {
      await copySecret(FORMATS.find((one) => one.id === chosen)?.render(all) ?? '');
      setSaid(t('copied'));
      setCopied(true);
    });

  return (
    <div class="copy-as" ref={show}>
      <label>
        <span class="label">{t('copyAs')}</span>
        <select data-testid="copy-format" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {FORMATS.map(({id, name}) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="secondary" data-testid="copy-as" disabled={!allowCopy} onClick={copy}>
        {t('copyValues')}
      </button>
      {allowReveal && (
        <button type="button" class="link" data-testid="show-card" aria-expanded={card !== null} onClick={() => (card ? setCard(null) : attempt('popup-bg-reveal', (all) => setCard(printerCard(all))))}>
          {t('copyCard')}
        </button>
      )}
      {said && (
        <p class="fine" role="status">
          {said}
        </p>
      )}
      {copied && <CopiedNote />}
      {card && <Card card={card} />}
      {card && (
        <button type="button" class="link" data-testid="print-card" onClick={() => openCardPage(item.id).catch((error: unknown) => setSaid(refusalText(error)))}>
          {t('cardLarge')}
        </button>
      )}
    </div>
  );
}
