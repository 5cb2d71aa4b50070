// @vitest-environment jsdom
import {reaches} from '../pages/variants/reach';
import {securityInfoVariant} from '../pages/variants/security-info';

/** Several files, because vitest runs files side by side. */
reaches('Security info', securityInfoVariant, 301, 300);
