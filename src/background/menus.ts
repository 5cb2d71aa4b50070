/** What the right mouse button offers. */
import {replaceMenus, t} from '../browser';
import type {Role} from '../smtp-form/role';

const ROOT = 'put';
/** In this order. */
export const OFFERED = ['smtp-password', 'smtp-username', 'smtp-host', 'smtp-port', 'from-address'] as const satisfies readonly Role[];

/** One update at a time: two that cross would create an item twice. */
let queue: Promise<void> = Promise.resolve();
let shown: boolean | null = null;

/** Offers the password only while one is held. */
export function showMenus(holding: boolean): Promise<void> {
  queue = queue.catch(() => undefined).then(async () => {
    if (shown === holding) return;
    const roles = OFFERED.filter((role) => holding || role === 'smtp-host' || role === 'smtp-port');
    await replaceMenus([
      {id: ROOT, title: t('menuPut')},
      ...roles.map((role) => ({id: role, parentId: ROOT, title: t(`menu_${role.replaceAll('-', '_')}` as 'menu_smtp_password')})),
    ]);
    shown = holding;
  });
  return queue;
}
