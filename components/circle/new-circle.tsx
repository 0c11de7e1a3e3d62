/** A new circle: its name is enough. */
export function NewCircle() {
  return null;
}
