import {useState} from 'preact/hooks';
import {t, type TextKey} from '../../browser';
import {isHost, portOf, PRESETS, presetOf, type MailServer, type Security} from '../../mail/providers';

const MODES: readonly Security[] = ['starttls', 'tls', 'none'];
/** What the list shows for a server that is none of the presets. */
const OWN = '';

/** Another preset, or another host, port or encryption. What makes sense is taken at once; the plan below follows. */
export function ServerForm({server, onChange}: {server: MailServer; onChange: (server: MailServer) => void}) {
  const [host, setHost] = useState(server.host);
  const [port, setPort] = useState(String(server.port));
  const hostWrong = !isHost(host);
  const portWrong = portOf(port) === null;

  const take = (next: {host?: string; port?: string; security?: Security}) => {
    const wanted = {host, port, security: server.security, ...next};
    setHost(wanted.host);
    setPort(wanted.port);
    const number = portOf(wanted.port);
    if (isHost(wanted.host) && number !== null) onChange({host: wanted.host, port: number, security: wanted.security});
  };
  const takePreset = (id: string) => {
    const preset = PRESETS.find((one) => one.id === id);
    if (preset) take({host: preset.host, port: String(preset.port), security: preset.security});
  };

  const box = {type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: false} as const;
  return (
    <div class="server-form">
      <label class="wide">
        <span class="label">{t('serverPreset')}</span>
        <select data-testid="server-preset" value={presetOf(server)?.id ?? OWN} onChange={(event) => takePreset(event.currentTarget.value)}>
          {PRESETS.map(({id}) => (
            <option key={id} value={id}>
              {t(`mailPreset_${id.replaceAll('-', '_')}` as TextKey)}
            </option>
          ))}
          <option value={OWN} disabled>
            {t('serverOwn')}
          </option>
        </select>
      </label>
      <label class="wide">
        <span class="label">{t('role_smtp_host')}</span>
        <input {...box} data-testid="server-host" value={host} aria-invalid={hostWrong} onInput={(event) => take({host: event.currentTarget.value.trim()})} />
      </label>
      <label>
        <span class="label">{t('role_smtp_port')}</span>
        <input {...box} data-testid="server-port" inputMode="numeric" value={port} aria-invalid={portWrong} onInput={(event) => take({port: event.currentTarget.value.trim()})} />
      </label>
      <label>
        <span class="label">{t('role_smtp_security')}</span>
        <select data-testid="server-security" value={server.security} onChange={(event) => take({security: event.currentTarget.value as Security})}>
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {t(`security_${mode}`)}
            </option>
          ))}
        </select>
      </label>
      {(hostWrong || portWrong) && <p class="wide trouble">{t(hostWrong ? 'serverHostWrong' : 'serverPortWrong')}</p>}
      {!presetOf(server) && !hostWrong && !portWrong && <p class="wide fine soft">{t('serverNotMicrosoft')}</p>}
    </div>
  );
}
