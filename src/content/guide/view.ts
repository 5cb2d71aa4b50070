/** What the guide shows: plain data, made by story.ts, drawn by overlay/. */
import type {Step, Trouble} from './pages/reading';

export interface Action {
  readonly label: string;
  /** Pressed by a person. */
  readonly run: () => void;
  /** The one thing to do next, in the accent. */
  readonly main?: boolean;
}

export interface Card {
  readonly title: string;
  readonly text: string;
  /** A line of its own: what has become of the password. */
  readonly state?: {readonly text: string; readonly good: boolean};
  /** Causes or notes; `said` is the one that the page's words point to. */
  readonly points?: readonly {readonly text: string; readonly said: boolean}[];
  /** Small print: what is true today, whatever the step. */
  readonly foot?: string;
  /** A text for the user to copy by hand. */
  readonly message?: string;
  readonly action?: Action;
}

export interface View {
  readonly step: Step | null;
  /** The control to ring. */
  readonly target: HTMLElement | null;
  readonly hint: Card | null;
  readonly trouble: (Card & {readonly code: Trouble}) | null;
  /** Small actions under the list of steps. */
  readonly more: readonly Action[];
}
