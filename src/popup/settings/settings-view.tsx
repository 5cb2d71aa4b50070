import {useState} from 'preact/hooks';
import {t} from '../../browser';
import {useClearing} from '../copy/use-clearing';
import {useSituation} from '../situation';
import {refusalText} from '../text';
import {LifetimeChoice} from './lifetime';
import {ManagedRest} from './managed';
import {Toggle} from './toggle';

/** The user's choices, and what the organisation has set. Loaded when it is opened. */
export function SettingsView() {
  const {settings, choose} = useSituation();
  const clearing = useClearing();
  const [trouble, setTrouble] = useState('');
  const fail = (error: unknown) => setTrouble(refusalText(error));
  return (
    <div class="settings" data-testid="settings-view">
      <LifetimeChoice onTrouble={fail} />
      <Toggle
        testid="forget-after-fill"
        label={t('settingForget')}
        hint={t('settingForgetHint')}
        on={settings.forgetAfterFill}
        managed={settings.policy.forgetAfterFill !== undefined}
        onChange={(on) => choose({forgetAfterFill: on}).catch(fail)}
      />
      {settings.policy.allowCopy !== false && (
        <Toggle
          testid="clear-clipboard"
          label={t('settingClear')}
          hint={t('settingClearHint')}
          on={settings.clearClipboard}
          onChange={(on) => (on ? clearing.allow() : choose({clearClipboard: false})).catch(fail)}
        />
      )}
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <ManagedRest />
    </div>
  );
}
