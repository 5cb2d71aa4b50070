import {siteName} from '../address';
import {registrableDomain} from './registrable';

/** A site's name with the part emphasised that somebody registered: what stands before it, anybody can choose. */
export function SiteName({origin}: {origin: string}) {
  const name = siteName(origin);
  const [host = ''] = name.split(':');
  const isName = /\.[a-z][a-z\d-]*$/.test(host);
  const own = (isName && registrableDomain(host)) || host;
  const before = host.slice(0, host.length - own.length);
  return (
    <span class="site" data-testid="site">
      {before}
      <b>{own}</b>
      {name.slice(host.length)}
    </span>
  );
}
