/** Signing in to the webmail, as a person does: through its form. */
import type { Page } from 'playwright';

/** The login form's fields, for drivers other than Playwright. The same in every skin and language. */
export const LOGIN_FORM = {
  user: '#rcmloginuser',
  password: '#rcmloginpwd',
  submit: '#rcmloginsubmit',
} as const;

/** Present once somebody is signed in and the list of mails is drawn. */
export const MESSAGE_LIST = '#messagelist tr.message';

/**
 * Opens the webmail and signs in; returns when the list of mails stands.
 *
 * @param page a Playwright page
 * @param webmail what `startWebmail` returned
 */
export async function signIn(
  page: Page,
  webmail: { origin: string; user: string; password: string },
): Promise<void> {
  await page.goto(`${webmail.origin}/?_task=mail`);
  await page.fill(LOGIN_FORM.user, webmail.user);
  await page.fill(LOGIN_FORM.password, webmail.password);
  await page.click(LOGIN_FORM.submit);
  await page.waitForSelector(MESSAGE_LIST);
}
