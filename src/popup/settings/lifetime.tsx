import {t} from '../../browser';
import type {Lifetime} from '../../settings/choices';
import {useSituation} from '../situation';
import {Managed} from './managed';

const HOUR = 60;

/** How long a password is held. */
export function LifetimeChoice({onTrouble}: {onTrouble: (error: unknown) => void}) {
  const {settings, choose} = useSituation();
  const {lifetime, lifetimes, policy} = settings;
  const [only, other] = lifetimes;
  return (
    <div class="setting">
      <label>
        <span class="label">{t('settingLifetime')}</span>
        <select
          data-testid="lifetime"
          value={String(lifetime)}
          disabled={only !== undefined && other === undefined}
          onChange={(event) => choose({lifetime: lifetimes.find((one) => String(one) === event.currentTarget.value) ?? null}).catch(onTrouble)}
        >
          {lifetimes.map((one) => (
            <option key={one} value={String(one)} selected={one === lifetime}>
              {lifetimeText(one)}
            </option>
          ))}
        </select>
      </label>
      <p class="soft fine">{t('settingLifetimeHint')}</p>
      {policy.maxLifetimeMinutes !== undefined && <Managed>{t('managedLongest', lifetimeText(policy.maxLifetimeMinutes))}</Managed>}
    </div>
  );
}

function lifetimeText(lifetime: Lifetime): string {
  if (lifetime === null) return t('lifetimeSession');
  const hours = lifetime / HOUR;
  if (!Number.isInteger(hours)) return t('lifetimeMinutes', String(lifetime));
  return hours === 1 ? t('lifetimeHour') : t('lifetimeHours', String(hours));
}
