/** What the checklist is made of: loaded when it is asked for. */
export {messageText} from './admin-message';
export {ChecklistView} from './checklist-view';
