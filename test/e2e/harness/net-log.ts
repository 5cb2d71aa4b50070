/** Chromium's own record of its network traffic, down to the bytes of each connection. */
import {readFile} from 'node:fs/promises';

/** Switches that make Chromium write it. */
export const netLogFlags = (file: string): string[] => [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'];

interface NetLogEvent {
  readonly params?: {readonly bytes?: string};
}

/**
 * Its events, one a text, with the bytes of connections decoded. A browser that was killed leaves a file without an
 * end, so it is read line by line: each event has one of its own.
 */
export async function netLogEvents(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line) => {
    try {
      const event = JSON.parse(line.replace(/,\s*$/, '')) as NetLogEvent;
      return [line, ...(event.params?.bytes ? [Buffer.from(event.params.bytes, 'base64').toString('latin1')] : [])];
    } catch {
      return [];
    }
  });
}
