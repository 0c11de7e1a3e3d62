/** Where the pin is: the browser's puzzle piece, an arrow, the pin. A picture of somebody else's buttons, no button. */
export function PinPicture() {
  return (
    <svg
      className="pin-picture"
      width="120"
      height="40"
      viewBox="0 0 120 40"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M10 15h5a3.4 3.4 0 1 1 6 0h5v5.5a3.4 3.4 0 1 1 0 6V32H10v-5.500a3.400 3.400 0 1 0 0-6Z" />
      <path d="M46 22h22M62 16l6 6-6 6" />
      <path d="M92 10h12M94 10v8l-4 5h16l-4-5v-8M98 23v10" />
    </svg>
  );
}
