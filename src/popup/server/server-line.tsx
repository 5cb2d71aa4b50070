import {useState} from 'preact/hooks';
import {t, type TextKey} from '../../browser';
import {presetOf} from '../../mail/providers';
import {ServerForm} from './server-form';
import type {ServerState} from './use-server';

/** Whose server goes in, in a line; it can be changed. */
export function ServerLine({state: {server, fixed, choose}}: {state: ServerState}) {
  const [open, setOpen] = useState(false);
  const preset = presetOf(server);
  return (
    <div class="server">
      <p class="fine soft" data-testid="server" data-host={server.host}>
        {preset ? t(`mailPreset_${preset.id.replaceAll('-', '_')}` as TextKey) : `${server.host}:${server.port}`}
        {!fixed && (
          <button type="button" class="link" data-testid="change-server" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'serverClose' : 'serverChange')}
          </button>
        )}
      </p>
      {open && !fixed && <ServerForm server={server} onChange={choose} />}
    </div>
  );
}
