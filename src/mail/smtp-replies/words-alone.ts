import {OTHER_SERVICE} from './connection-words';
import type {Reply} from './conversation';
import {REPLY_WORDS} from './general-words';
import type {NormalText} from './normalise';
import {places} from './pattern';
import {ALONE, TELLING_WORDS} from './reply-words';
import {byWords, part} from './words';

/** Whether words belong to another kind of server: one of incoming mail, say. */
function ofAnother(near: string): boolean {
  return OTHER_SERVICE.test(near) && !near.includes('smtp');
}

/** A refusal without a code whose words are a server's own. */
export function wordsAlone(text: NormalText): Reply | null {
  const place = Math.max(-1, ...ALONE.flatMap((pattern) => places(pattern, text)));
  if (place < 0) return responseWithoutCode(text);
  if (ofAnother(text.flat.slice(Math.max(0, place - 200), place + 200))) return null;
  const said = [place, Math.max(0, place - 60)].map((from) => part(text, from, place + 300)).flatMap((words) => byWords(TELLING_WORDS, words) ?? byWords(REPLY_WORDS, words) ?? []);
  return {code: '', smtp: '', cause: said[0] ?? 'unspecified', place, end: place};
}

/** .NET shows the server's words behind a sentence of its own, in the system's language, and drops the reply code. */
const RESPONSE = /(?:server response|serverantwort|respuesta del servidor|réponse du serveur|resposta do servidor|risposta del server|server said|server replied)[^:]{0,14}: ?/g;

function responseWithoutCode(text: NormalText): Reply | null {
  const match = [...text.flat.matchAll(RESPONSE)].at(-1);
  if (!match) return null;
  const place = match.index + match[0].length;
  const breaks = text.flat.indexOf('\n', place);
  const words = part(text, place, Math.min(place + 200, breaks < 0 ? Infinity : breaks));
  const cause = byWords(TELLING_WORDS, words) ?? byWords(REPLY_WORDS, words) ?? (/^\p{L}\D{11}/u.test(words.flat) ? 'unspecified' : null);
  return cause && {code: '', smtp: '', cause, place, end: place};
}
