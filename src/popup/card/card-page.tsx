import {useEffect, useState} from 'preact/hooks';
import {MessageRefused, send, t} from '../../browser';
import {printerCard, type PrinterCard} from '../../mail/copy-as/printer-card';
import type {HeldSummary} from '../../messages';
import {Card} from '../copy/card';
import {useServer} from '../server/use-server';
import {useSituationState} from '../situation';
import {refusalText} from '../text';

/** The settings on a page of their own: large, and to print. Loaded in the place of the popup. */
export function CardPage({id, incognito}: {id: string; incognito: boolean}) {
  const [item, setItem] = useState<HeldSummary | null>(null);
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState('');
  const {policy} = useSituationState().settings;
  const {server} = useServer(item, policy.server ?? null);

  useEffect(() => {
    const load = async () => {
      // What was made in a private window is shown in one alone, and the other way round.
      const found = (await send('popup-bg-held', {incognito})).find((one) => one.id === id);
      if (!found) throw new MessageRefused('gone');
      setPassword((await send('popup-bg-reveal', {id})).password);
      setItem(found);
    };
    load().catch((error: unknown) => setTrouble(refusalText(error)));
  }, [id, incognito]);

  if (trouble) return <p class="trouble">{trouble}</p>;
  if (!item || !password) return null;
  const card: PrinterCard = printerCard({...server, username: item.account, from: policy.sender ?? item.account, fromName: '', password});
  return (
    <main class="card-page">
      <h1>{item.name || t('extensionName')}</h1>
      <Card card={card} />
      <button type="button" class="primary no-print" data-testid="print" onClick={() => print()}>
        {t('cardPrint')}
      </button>
    </main>
  );
}
