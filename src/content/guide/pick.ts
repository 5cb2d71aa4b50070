/** "Point at it yourself": the next press on the page chooses an element and does nothing else. */

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const CONTROL = 'button,input,a,[role=button],[role=option],[tabindex],select,textarea';

/**
 * @param own the guide's own element, whose buttons go on working.
 * @param chosen gets the control, or the text itself where `exact`; null when the user gave up with Escape.
 */
export function pick(documents: Iterable<Document>, own: Element, exact: boolean, chosen: (element: HTMLElement | null) => void, outer: AbortSignal): AbortController {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const finish = (element: HTMLElement | null) => {
    end.abort();
    chosen(element);
  };
  for (const document of documents) {
    const view = document.defaultView;
    for (const type of PRESSES) {
      view?.addEventListener(
        type,
        (event) => {
          const target = event.composedPath()[0] as HTMLElement | undefined;
          if (!event.isTrusted || !target?.closest || target === own || event.composedPath().includes(own)) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          if (type === 'click') finish(exact ? target : (target.closest<HTMLElement>(CONTROL) ?? target));
        },
        {capture: true, signal},
      );
    }
    view?.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && finish(null), {capture: true, signal});
  }
  return end;
}
