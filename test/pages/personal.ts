/** A replica of account.live.com/proofs/AppPassword: no name is asked, the password is there when the page opens, then Done. */
import {labels} from './labels';

export function personalReplica({language = 'en', password}: {readonly language?: string; readonly password: string}): string {
  const {appPassword, yourPassword, done} = labels(language);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${appPassword}</title>
<style>body{margin:0;font:15px/1.5 "Segoe UI",system-ui,sans-serif}header{padding:12px 24px;background:#2f2f2f;color:#fff}main{max-width:600px;margin:48px auto;padding:0 24px}b{display:block;margin:16px 0;font:20px Consolas,monospace}button{padding:6px 32px;border:0;background:#0067b8;color:#fff;font:inherit}</style></head>
<body><header>Microsoft account</header><main><h1>${appPassword}</h1><p>${yourPassword}</p><b>${password}</b><button type="button">${done}</button></main></body></html>`;
}
