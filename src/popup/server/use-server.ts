import {useEffect, useState} from 'preact/hooks';
import {readLocal, writeLocal} from '../../browser';
import type {HeldSummary} from '../../messages';
import {isHost, MICROSOFT_365, providerForOrigin, type MailServer} from '../../mail/providers';

const KEY = 'servers';
/** Passwords whose servers are remembered; the oldest goes first. */
const MOST = 20;

type Remembered = Readonly<Record<string, MailServer>>;

export interface ServerState {
  readonly server: MailServer;
  /** Set by the organisation: not the user's to change. */
  readonly fixed: boolean;
  readonly choose: (server: MailServer) => void;
}

/**
 * The server that goes into forms: what the user chose for this password, else that of the page on which it was made.
 * @param given what the organisation wants in its place, if anything
 */
export function useServer(item: HeldSummary | null, given: MailServer | null): ServerState {
  const [remembered, setRemembered] = useState<Remembered>({});
  useEffect(() => {
    readLocal(KEY).then((known) => setRemembered((known ?? {}) as Remembered), () => undefined);
  }, []);
  const id = item?.id ?? '';
  const own = remembered[id];
  const choose = (server: MailServer) => {
    const others = Object.entries(remembered).filter(([known]) => known !== id);
    const next = Object.fromEntries([...others, [id, server] as const].slice(-MOST));
    setRemembered(next);
    writeLocal(KEY, next).catch(() => undefined);
  };
  const server = given ?? (own && isHost(own.host) ? own : null) ?? providerForOrigin(item?.origin ?? '') ?? MICROSOFT_365;
  return {server, fixed: given !== null, choose};
}
