import './print.css';

/**
 * Opens the browser's printing dialog. What comes out is the page's `.print-sheet`, a child of the body, and nothing
 * else of the page.
 */
export function printSheet(): void {
  window.print();
}

/** The same of a page that is printed as it stands: what has the class `print-page`, and nothing beside it. */
export function printPage(): void {
  window.print();
}
