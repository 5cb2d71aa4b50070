/**
 * A page made of bare boxes: no headings, no `<form>`s, and beside the fields of a record what a site has on any page, in any order. Only its title and
 * what stands in the fields' rows tells what is what.
 */
import type {FormRecord, Tie} from './record';
import {escape, PLAIN, rowOf} from './render';

export type Part = 'record' | 'login' | 'search' | 'profile';

const box = (label: string, type: string, name: string) => `<div><label>${label} <input type="${type}" name="${name}"></label></div>`;

const BESIDE: Readonly<Record<Exclude<Part, 'record'>, string>> = {
  search: '<div><input type="search" name="q" placeholder="Search"></div>',
  login: `${box('Email', 'email', 'login_email')}${box('Password', 'password', 'login_password')}<button type="button">Sign in</button>`,
  profile: `${box('Name', 'text', 'profile_name')}${box('Email', 'email', 'profile_email')}${box('New password', 'password', 'new_password')}${box('Repeat new password', 'password', 'new_password2')}`,
};

/** The ways to tie a label that need neither a heading nor a table. */
export const TIES = ['sibling', 'for', 'wrap', 'aria'] as const satisfies readonly Tie[];

/** All orders in which the four parts can stand. */
export const ORDERS = ordersOf(['record', 'login', 'search', 'profile']);

function ordersOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  return parts.length < 2 ? [parts] : parts.flatMap((first) => ordersOf(parts.filter((part) => part !== first)).map((rest) => [first, ...rest]));
}

export function renderAmong(record: FormRecord, order: readonly Part[], tie: Tie): string {
  const parts = order.map((part) => `<div>${part === 'record' ? record.fields.map((field, n) => rowOf(field, n, {...PLAIN, tie})).join('\n') : BESIDE[part]}</div>`);
  return `<!doctype html><html lang="${record.lang ?? 'en'}"><head><title>${escape(record.heading || record.app)}</title></head><body>${parts.join('\n')}</body></html>`;
}
