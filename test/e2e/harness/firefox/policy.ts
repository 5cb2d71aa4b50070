/** Firefox's own policy file, where an administrator of Linux machines would put it: see ../policy.ts. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const FILE = '/etc/firefox/policies/policies.json';

interface Policies {
  policies: {'3rdparty'?: {Extensions: Record<string, unknown>}};
}

/** Why no policy can be set here; '' where one can. */
export function whyNoFirefoxPolicy(): string {
  if (process.platform !== 'linux') return 'policy files are Linux’s way';
  return process.getuid?.() === 0 ? '' : 'only root may write policy files';
}

/** Adds a policy for one extension. @returns takes it away again, which also happens when the process ends. */
export function setFirefoxPolicy(extensionId: string, policy: unknown): () => void {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : null;
  const {policies} = before === null ? {policies: {}} : (JSON.parse(before) as Policies);
  const extensions = {...policies['3rdparty']?.Extensions, [extensionId]: policy};
  const restore = () => (before === null ? rmSync(FILE, {force: true}) : writeFileSync(FILE, before));
  process.once('exit', restore);
  mkdirSync(dirname(FILE), {recursive: true});
  writeFileSync(FILE, JSON.stringify({policies: {...policies, '3rdparty': {Extensions: extensions}}} satisfies Policies));
  return () => {
    process.off('exit', restore);
    restore();
  };
}
