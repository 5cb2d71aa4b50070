/** Most events of input devices: they leave shadow roots on their way up. */
const UPWARDS = {bubbles: true, composed: true};

/** Which events of a kind an element receives while something is done to it. */
export function watch(element: EventTarget, types: readonly string[], act: () => void): Set<string> {
  const seen = new Set<string>();
  const note = (event: Event) => seen.add(event.type);
  for (const type of types) element.addEventListener(type, note, true);
  act();
  for (const type of types) element.removeEventListener(type, note, true);
  return seen;
}

/**
 * Focuses as a person does. While the popup is open the page has no focus and the browser sends no focus events,
 * so those that frameworks wait for are sent in its place.
 */
export function enter(element: HTMLElement): void {
  const seen = watch(element, ['focus'], () => element.focus());
  if (!seen.has('focus')) tell(element, 'focus', 'focusin');
}

/** Leaves the field: `change` if the browser did not send one although the value was changed, then `blur`. */
export function leave(element: HTMLElement, changed: boolean): void {
  const seen = watch(element, ['change', 'blur'], () => element.blur());
  if (changed && !seen.has('change')) changes(element);
  if (!seen.has('blur')) tell(element, 'blur', 'focusout');
}

/** Says that a value was changed. */
export function changes(element: Element): void {
  element.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Says that a text was put in, or is about to be. False where the page took that over. */
export function inputs(element: Element, type: 'beforeinput' | 'input', inputType: string, data: string | null): boolean {
  return element.dispatchEvent(new InputEvent(type, {...UPWARDS, cancelable: type === 'beforeinput', inputType, data}));
}

function tell(element: HTMLElement, type: string, bubbling: string): void {
  element.dispatchEvent(new FocusEvent(type, {composed: true}));
  element.dispatchEvent(new FocusEvent(bubbling, UPWARDS));
}

/** A key press that types nothing by itself: wakes handlers that listen to keys instead of input. */
export function key(element: HTMLElement, type: 'keydown' | 'keyup', name = 'Unidentified'): void {
  element.dispatchEvent(new KeyboardEvent(type, {...UPWARDS, key: name, cancelable: true}));
}

/** The mouse moves onto the element's centre and presses there, for controls that are not native: some take what it was over. */
export function press(element: HTMLElement): void {
  const box = element.getBoundingClientRect();
  const init = {
    ...UPWARDS,
    cancelable: true,
    view: element.ownerDocument.defaultView,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
    pointerType: 'mouse',
    isPrimary: true,
  };
  for (const type of ['mouseover', 'mousemove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(new Kind(type, {...init, buttons: type.endsWith('down') ? 1 : 0}));
  }
  element.click();
}

/** Resolves when timers, microtasks and two frames have run: by then a framework has rendered what it will. */
export async function settled(): Promise<void> {
  const frame = () =>
    new Promise<void>((done) => {
      // A tab in the background draws no frames: a timer stands in.
      const timer = setTimeout(done, 100);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        done();
      });
    });
  await frame();
  await frame();
  await new Promise((done) => setTimeout(done, 20));
}
