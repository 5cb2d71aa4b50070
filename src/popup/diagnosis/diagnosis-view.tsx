import {useState} from 'preact/hooks';
import {t, type TextKey} from '../../browser';
import type {Diagnosis} from '../../mail/smtp-replies/diagnose';
import type {Sentence} from '../../mail/smtp-replies/likely';
import type {PlannedField} from '../../smtp-form/plan';
import {CopyMessage} from '../checklist/copy-message';
import {roleText} from '../text';

const say = ({text, substitutions}: Sentence<TextKey>) => t(text, ...substitutions);

/** Causes beyond these help nobody to begin. */
const MOST = 4;

interface Props {
  readonly found: Diagnosis;
  /** The fields that Postkey can set right, and how. */
  readonly mends: readonly PlannedField[];
  /** A password would go to a site that isn't secure: asked for twice. */
  readonly doubtful: boolean;
  readonly busy: boolean;
  readonly onMend: () => void;
  /** The message to the administrator, ready to send. */
  readonly message: () => string;
  readonly onChecklist: () => void;
}

/** Why the test mail failed: what happened, what it likely comes from, what to do and who can; one press mends what can be. */
export function DiagnosisView({found, mends, doubtful, busy, onMend, message, onChecklist}: Props) {
  const {code, smtp, cause, provider, what, whose, likely, todo, who, switches, alternatives} = found;
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
      {mends.length > 0 && <MendButton mends={mends} doubtful={doubtful} busy={busy} onMend={onMend} />}
      <p class="fine soft">{t(`mailWho_${who.replace('-', '_')}` as TextKey)}</p>
      {(who === 'administrator' || switches.length > 1) && <CopyMessage message={message} />}
      {(switches.length > 0 || alternatives.length > 0) && (
        <button type="button" class="link" data-testid="what-to-check" onClick={onChecklist}>
          {t(switches.length > 0 ? 'diagnosisChecklist' : 'diagnosisOther')}
        </button>
      )}
    </section>
  );
}

/** Sets right what was found wrong, and only that. */
function MendButton({mends, doubtful, busy, onMend}: {mends: readonly PlannedField[]; doubtful: boolean; busy: boolean; onMend: () => void}) {
  const [asked, setAsked] = useState(false);
  const secret = mends.some(({role}) => role === 'smtp-password');
  const press = (event: Event) => {
    // Only a hand fills: no script, not even one that got into this page.
    if (!event.isTrusted) return;
    if (doubtful && secret && !asked) setAsked(true);
    else onMend();
  };
  return (
    <button type="button" class="primary" data-testid="mend" disabled={busy} onClick={press}>
      {busy ? t('filling') : asked ? t('fillAnyway') : t('diagnosisMend', mends.map(({label, role}) => label || roleText(role)).join(', '))}
    </button>
  );
}
