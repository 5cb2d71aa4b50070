/** What opens at a press: one script of its own, as several small ones would weigh more. */
export {CardPage} from './card/card-page';
export {messageText} from './checklist/admin-message';
export {ChecklistView} from './checklist/checklist-view';
export {CopyAs} from './copy/copy-as';
export {SettingsView} from './settings/settings-view';
