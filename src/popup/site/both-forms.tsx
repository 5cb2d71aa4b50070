import {t} from '../../browser';
import {siteName} from '../address';
import {Icon} from '../icon';
import {readIdn} from './idn';

/** A name in letters beyond a to z stands there as it reads and as it is; one that could pass for another stands out. */
export function BothForms({origin}: {origin: string}) {
  const [host = ''] = siteName(origin).split(':');
  const idn = /(?:^|\.)xn--/.test(host) ? readIdn(host) : null;
  if (!idn) return null;
  const [before, after] = t(idn.imitates ? 'siteImitates' : 'siteReads', idn.shown, '\n').split('\n');
  return (
    <p class={idn.imitates ? 'warning' : 'soft'} data-testid="both-forms" data-imitates={String(idn.imitates)}>
      {idn.imitates && <Icon name="warning" />}
      <span>
        {before}
        <span class="host">{host}</span>
        {after}
      </span>
    </p>
  );
}
