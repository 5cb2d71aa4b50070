import {useState} from 'preact/hooks';
import {t, type TextKey} from '../../browser';
import type {Diagnosis} from '../../mail/smtp-replies/diagnose';
import type {Sentence} from '../../mail/smtp-replies/likely';
import {roleText} from '../text';

const say = ({text, substitutions}: Sentence<TextKey>) => t(text, ...substitutions);

/** Causes beyond these help nobody to begin. */
const MOST = 4;

interface Props {
  readonly found: Diagnosis;
  readonly canFill: boolean;
  /** The message to the administrator, ready to send. */
  readonly message: () => string;
}

/** Why the test mail failed: what happened, what it likely comes from, what to do and who can. */
export function DiagnosisView({found, canFill, message}: Props) {
  const [said, setSaid] = useState('');
  const copy = () => navigator.clipboard.writeText(message()).then(() => setSaid(t('copied')), () => setSaid(t('copyFailed')));
  const {code, smtp, cause, provider, what, whose, likely, todo, who, mends} = found;
  const codes = [smtp, code].filter(Boolean).join(' ');
  return (
    <section class="diagnosis" data-testid="diagnosis" data-code={code} data-cause={cause} data-provider={provider}>
      <p class="fine bad">
        {t('diagnosisTitle')}
        {codes && <code>{codes}</code>}
      </p>
      <h2>{say(what)}</h2>
      {whose && <p class="soft">{say(whose)}</p>}
      <p>{say(todo)}</p>
      {likely.length > 0 && (
        <>
          <p class="fine soft">{t('diagnosisLikely')}</p>
          <ol class="likely">
            {likely.slice(0, MOST).map((one) => (
              <li key={one.text}>{say(one)}</li>
            ))}
          </ol>
        </>
      )}
      {canFill && mends.length > 0 && <p class="good">{t('diagnosisMend', mends.map(({role}) => roleText(role)).join(', '))}</p>}
      <p class="fine soft">{t(`mailWho_${who.replace('-', '_')}` as TextKey)}</p>
      {who === 'administrator' && (
        <button type="button" class="secondary" data-testid="copy-message" onClick={copy}>
          {said || t('diagnosisMessage')}
        </button>
      )}
    </section>
  );
}
