/**
 * The form script: injected on demand into the tab the user is on, when the popup is opened there or a menu is used.
 * It offers itself as a global of the isolated world, which only this extension can call: see `form-agent.ts`.
 *
 * Try it on: any record of test/forms/records, the practice site of `npm start`.
 */
import {FORM_AGENT, PICKED, SIGHT, type FillReport, type FormAgent, type Sight} from '../../form-agent';
import {isSeen} from './collect/seen';
import {elementsOf} from './collect/walk';
import {Fields} from './fields';
import {fill, refuseAll, undo} from './fill';
import {highlight} from './highlight';
import type {Former} from './set-field';

function makeAgent(): FormAgent {
  // Not `randomUUID`: pages without encryption do not have it.
  const scanId = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
  const fields = new Fields();
  let lastReport: FillReport | null = null;
  let formers: readonly Former[] = [];
  /** Fills run one after another: two at once would undo each other. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const result = queue.then(job);
    queue = result.catch(() => undefined);
    return result;
  };

  return {
    scan: () =>
      inTurn(async () => {
        fields.restart();
        return {
          ...fields.read(),
          picked: picked(fields),
          scanId,
          url: location.href,
          origin: self.origin,
          title: document.title,
          lastReport,
          canUndo: formers.length > 0,
        };
      }),
    fill: (order) =>
      inTurn(async () => {
        if (self.origin === 'null') return refuseAll(order, 'sandboxed');
        if (order.scanId !== scanId || order.origin !== self.origin) return refuseAll(order, 'other-document');
        highlight(null);
        const filled = await fill(fields, order);
        lastReport = filled.report;
        // A second go over the same fields must not forget what stood there before the first.
        formers = [...formers, ...filled.formers.filter(({key}) => !formers.some((former) => former.key === key))];
        return filled.report;
      }),
    undo: () =>
      inTurn(async () => {
        lastReport = await undo(fields, formers);
        formers = [];
        return lastReport;
      }),
    focusedKey: () => fields.focused()?.facts.key ?? null,
    highlight(key) {
      const field = key === null ? null : fields.find(key);
      highlight(field && typeof field !== 'string' ? (field.elements[0] ?? null) : null);
    },
  };
}

/** What the user pointed at, as keys. */
function picked(fields: Fields): Record<string, string> {
  const left = (globalThis as unknown as Record<string, Map<string, Element> | undefined>)[PICKED];
  return Object.fromEntries([...(left ?? [])].map(([role, element]) => [fields.keyOf(element) ?? '', role]));
}

const world = globalThis as unknown as {[FORM_AGENT]?: FormAgent; [SIGHT]?: Sight};
world[FORM_AGENT] ??= makeAgent();
world[SIGHT] ??= {elementsOf, isSeen};
