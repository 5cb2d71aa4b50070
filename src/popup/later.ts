/**
 * What the popup loads once there is a page to judge, or when something opens at a press: one script, as several would
 * hold the same words, and small files are dear in a zip.
 */
export {CardPage} from './card/card-page';
export {messageText} from './checklist/admin-message';
export {ChecklistView} from './checklist/checklist-view';
export {CopyAs} from './copy/copy-as';
export * from './diagnosis/explain';
export * from './form';
export {SettingsView} from './settings/settings-view';

// For the bundler: what the popup opens with is popup.js then, and no script of its own beside what it shares with this one.
import './index';
