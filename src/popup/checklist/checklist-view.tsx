import {useEffect, useRef} from 'preact/hooks';
import {t, type TextKey} from '../../browser';
import {ALTERNATIVES} from '../../mail/alternatives';
import {commandFor, SWITCHES, type Switch, type SwitchId} from '../../mail/checklist';
import type {RetirementNotice} from '../../mail/retirement';
import {RETIREMENT_SOURCES} from '../../mail/retirement-sources';
import {CopyMessage} from './copy-message';
import {Command} from './command';

interface Props {
  readonly notice: RetirementNotice | null;
  /** The mailbox that is to send; empty if unknown. */
  readonly mailbox: string;
  /** The switches that a failure points to, likeliest first; they stand first, and open. */
  readonly first: readonly SwitchId[];
  /** The message to the administrator. */
  readonly message: () => string;
  readonly onBack: () => void;
}

/** Will it work? What is announced, everything that must be right, and the other ways. Loaded when it is asked for. */
export function ChecklistView({notice, mailbox, first, message, onBack}: Props) {
  const place = (id: SwitchId) => (first.includes(id) ? first.indexOf(id) : first.length);
  const switches = SWITCHES.toSorted((one, other) => place(one.id) - place(other.id));
  const back = useRef<HTMLButtonElement>(null);
  // It takes the popup's place: whoever opened it at the lower end begins at its upper one.
  useEffect(() => back.current?.focus(), []);
  const stopped = notice?.severity === 'stop';
  return (
    <section class="checklist" data-testid="checklist">
      <button ref={back} type="button" class="link" data-testid="back" onClick={onBack}>
        {t('back')}
      </button>
      <h2>{t('checklistAsk')}</h2>
      {notice && (
        <>
          <p data-testid="notice">{t(notice.text)}</p>
          <p class="fine soft">{t('checklistSource', RETIREMENT_SOURCES[notice.kind])}</p>
        </>
      )}
      {!stopped && (
        <>
          <h2>{t('checklistTitle')}</h2>
          <p class="soft">{t('checklistText')}</p>
          <div>
            {switches.map((one) => (
              <SwitchDetails key={one.id} of={one} mailbox={mailbox} open={first.includes(one.id)} />
            ))}
          </div>
          <CopyMessage message={message} primary />
        </>
      )}
      <h2>{t('mailAlternatives')}</h2>
      <ul class="alternatives" data-testid="alternatives">
        {ALTERNATIVES.map(({id, text}) => (
          <li key={id} data-id={id}>
            {t(text)}
          </li>
        ))}
      </ul>
      <p class="fine soft">{t('checklistAlternatives')}</p>
    </section>
  );
}

/** One switch: how it must stand, where it is, who can see and set it, and the commands. */
function SwitchDetails({of: {id, name, must, place, seenBy, setBy, url, show, set}, mailbox, open}: {of: Switch; mailbox: string; open: boolean}) {
  return (
    <details class="switch" data-testid="switch" data-id={id} open={open}>
      <summary>
        <strong>{t(name)}</strong>
        <span class="soft">{t('checklistMust', t(must))}</span>
      </summary>
      <p>
        <a href={url} target="_blank" rel="noreferrer">
          {t(place)}
        </a>
      </p>
      <p class="fine soft">{seenBy === setBy ? t('checklistBoth', t(seenBy)) : `${t('checklistSeen', t(seenBy))} ${t('checklistSet', t(setBy))}`}</p>
      {show && <Command label={'checklistShow' satisfies TextKey} command={commandFor(show, mailbox)} />}
      {set && <Command label={'checklistCommand' satisfies TextKey} command={commandFor(set, mailbox)} />}
    </details>
  );
}
