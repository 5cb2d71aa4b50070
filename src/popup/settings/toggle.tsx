import type {ComponentChildren} from 'preact';
import {Managed} from './managed';

interface Props {
  readonly testid: string;
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  /** Set by the administrator. */
  readonly managed?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children?: ComponentChildren;
}

/** A setting that is on or off. */
export function Toggle({testid, label, hint, on, managed = false, onChange, children}: Props) {
  return (
    <div class="setting">
      <label class="toggle">
        <input type="checkbox" data-testid={testid} checked={on} disabled={managed} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span class="label">{label}</span>
      </label>
      <p class="soft fine">{hint}</p>
      {managed && <Managed />}
      {children}
    </div>
  );
}
