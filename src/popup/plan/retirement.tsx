import {t} from '../../browser';
import {retirementNotice} from '../../mail/retirement';
import {Warning} from './warnings';

/** Where personal accounts make their app passwords. */
const PERSONAL_ORIGIN = 'https://account.live.com';
/** Domains of personal mailboxes only; companies use their own. */
const PERSONAL_DOMAIN = /@(?:outlook|hotmail|live|msn|passport)(?:\.[a-z]{2,3}){1,2}$/i;

/** One calm line on how long this will work; a clear one where it no longer does. */
export function Retirement({account, origin}: {account: string; origin: string}) {
  const personal = origin === PERSONAL_ORIGIN || PERSONAL_DOMAIN.test(account);
  const notice = retirementNotice(new Date(), personal ? 'personal' : 'work');
  if (!notice) return null;
  return (
    <Warning code={personal ? 'personal-account' : 'retirement'} calm={notice.severity === 'note'}>
      {t(notice.text)}
    </Warning>
  );
}
