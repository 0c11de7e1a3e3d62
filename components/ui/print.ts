import './print.css';

/** Prints what has the class `print-sheet`, and nothing else of the page. */
export function printSheet(): void {
  window.print();
}
