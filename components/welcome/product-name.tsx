import './product-name.css';

/** The product's icon, two strokes that meet, and its name, which is written the same in every language. */
export function ProductName({ size }: { readonly size: number }) {
  return (
    <span className="product-name">
      <svg
        width={size}
        height={size}
        viewBox="0 0 32 32"
        fill="none"
        stroke="currentColor"
        strokeWidth="5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M4 6C14 6 12 16 21 16H28" />
        <path d="M4 26C14 26 12 16 21 16" />
      </svg>
      <span translate="no">Tsunagi</span>
    </span>
  );
}
