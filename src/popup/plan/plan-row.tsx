import {t} from '../../browser';
import type {PlannedField} from '../../smtp-form/plan';
import {roleText} from '../text';

interface Props {
  readonly field: PlannedField;
  readonly ready: boolean;
  readonly ticked: boolean;
  /** It can't be filled yet, and will be when others have brought it out. */
  readonly waits: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onPoint: (key: string | null) => void;
}

/** One field of the page: what goes in, what stands there now. Pointing at it lights the field up on the page. */
export function PlanRow({field, ready, ticked, waits, onTick, onPoint}: Props) {
  const {key, role, name, id, label, before, value} = field;
  const secret = role === 'smtp-password';
  const shown = secret ? t(ready ? 'rowPassword' : 'rowPasswordMissing') : ready ? inWords(field) : t('rowAccountMissing');
  const old = wordsFor(before);
  return (
    <label
      class="plan-row"
      data-testid="plan-row"
      data-role={role}
      data-name={name}
      data-id={id}
      {...(secret ? {} : {'data-value': value})}
      title={field.reasons.join(' · ')}
      onPointerEnter={() => onPoint(key)}
      onPointerLeave={() => onPoint(null)}
    >
      <input type="checkbox" checked={ticked && ready} disabled={!ready} onChange={(event) => onTick(event.currentTarget.checked)} onFocus={() => onPoint(key)} onBlur={() => onPoint(null)} />
      <span class="role">{label || roleText(role)}</span>
      <span class={ready ? 'value' : 'value soft'}>
        {old && old !== shown && <s>{old}</s>} {shown} {waits && ready && <span class="soft">({t('rowWaits')})</span>}
      </span>
    </label>
  );
}

function inWords(field: PlannedField): string {
  return wordsFor(field.shown || field.value);
}

/** A switch's state is no word that people use. */
function wordsFor(text: string): string {
  return text === 'true' ? t('rowOn') : text === 'false' ? t('rowOff') : text;
}
