// @vitest-environment jsdom
import {resistsTraps} from '../pages/variants/reach';

/** Several files, because vitest runs files side by side. */
resistsTraps(601, 600);
