// @vitest-environment jsdom
import {appPasswordsVariant} from '../pages/variants/app-passwords';
import {reaches} from '../pages/variants/reach';

/** Several files, because vitest runs files side by side. */
reaches('AppPasswords.aspx', appPasswordsVariant, 961, 480);
