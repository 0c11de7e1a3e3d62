import './print.css';

/**
 * Opens the browser's printing dialog. What comes out is the page's `.print-sheet`, a child of the body, and nothing
 * else of the page.
 */
export function printSheet(): void {
  window.print();
}
