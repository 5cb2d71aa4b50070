/** A settings page as plain as one can be, for tests that are about something else. */
export const SETTINGS_PAGE = `<!doctype html><title>Settings</title><h1>Mail settings</h1><form>
  <p><label>SMTP host <input name="host"></label>
  <p><label>SMTP port <input name="port"></label>
  <p><label>SMTP username <input name="user"></label>
  <p><label>SMTP password <input type="password" name="pass"></label>
  <p><label>From address <input name="from"></label></form>`;
