/**
 * Where on a site's pages the mail stands that is open. Apart from the adapters, since a mail is read only when the
 * user opens the popup or asks: the scripts that stay in pages carry none of this.
 */
export interface MailPlace {
  /** One mail of those a page may show, with its people. The whole page where left out. */
  readonly mail?: readonly string[];
  /** Its text: an element, or the frame that holds it. Of several, the last that is seen is the mail at hand. */
  readonly text: readonly string[];
  /** The most trusted first; the first that says something counts. In the mail, else anywhere on the page. */
  readonly subject: readonly string[];
  /** What stands in text or subject and is neither: buttons of the program's own. */
  readonly without?: readonly string[];
}
